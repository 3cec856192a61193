package org.xiaoguan.crm.competitor;

/**
 * What the list of competitors is filtered by; null where not.
 *
 * @param text part of the name, of what it sells, or pinyin initials
 * @param watcherId who keeps an eye on it
 * @param closed whether it is closed
 */
public record CompetitorFilter(String text, Long watcherId, Boolean closed) {
    /** Whom one still meets. */
    public static final CompetitorFilter OPEN = new CompetitorFilter(null, null, Boolean.FALSE);
}
