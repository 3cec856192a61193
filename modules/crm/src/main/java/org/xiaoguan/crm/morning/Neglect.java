package org.xiaoguan.crm.morning;

/**
 * What somebody lets wait.
 *
 * @param visits how many visits are overdue
 * @param since when the first of them was due; empty without any
 * @param customers how many customers are about to return to the public pool
 */
record Neglect(long staffId, long visits, String since, long customers) {
    Neglect and(Neglect other) {
        return new Neglect(
                staffId, visits + other.visits, since.isEmpty() ? other.since : since, customers + other.customers);
    }

    long all() {
        return visits + customers;
    }
}
