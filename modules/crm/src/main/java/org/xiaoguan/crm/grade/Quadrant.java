package org.xiaoguan.crm.grade;

/** What intention and means together ask for; the label's message key is {@code grading.quadrant.} and the name in lower case. */
public enum Quadrant {
    /** Wants to buy and can pay. */
    WIN_FIRST,
    /** Wants to buy and cannot pay at once: instalments or leasing, where credit is good and there is work for it. */
    FINANCE,
    /** Can pay and does not want to buy yet. */
    DEVELOP,
    /** Neither: let rest, do not drop. */
    REST;

    static Quadrant of(Strength intention, Strength means) {
        if (intention == Strength.STRONG) {
            return means == Strength.STRONG ? WIN_FIRST : FINANCE;
        }
        return means == Strength.STRONG ? DEVELOP : REST;
    }
}
