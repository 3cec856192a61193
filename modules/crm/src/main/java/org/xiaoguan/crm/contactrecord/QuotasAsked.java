package org.xiaoguan.crm.contactrecord;

/**
 * How much the company asks of somebody; 0 for nothing.
 *
 * @param calls complete calls of a day
 * @param visits complete visits of a week
 * @param customers new customers of a month
 * @param prospects new prospects of a month
 */
public record QuotasAsked(int calls, int visits, int customers, int prospects) {
    public boolean anything() {
        return calls + visits + customers + prospects > 0;
    }
}
