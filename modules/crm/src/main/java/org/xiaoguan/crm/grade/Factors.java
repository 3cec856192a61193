package org.xiaoguan.crm.grade;

import java.math.BigDecimal;

/**
 * What is known of a customer that its grade follows from; null for what is not known.
 *
 * @param yearlySales what it bought within twelve months, tax included; null for a customer that never bought
 * @param intention how much it wants to buy
 * @param means its financial strength
 * @param credit how it pays
 * @param project whether it has work to do that our goods are needed for
 */
public record Factors(BigDecimal yearlySales, Strength intention, Strength means, Credit credit, YesNo project) {
    /** Whether a grade follows from them at all. */
    public boolean known() {
        return yearlySales != null || quadrant() != null;
    }

    /** Null unless intention and means are both known. */
    public Quadrant quadrant() {
        return intention == null || means == null ? null : Quadrant.of(intention, means);
    }

    /** The grade of a prospect; VIP is earned by buying only. */
    CustomerGrade prospectGrade() {
        Quadrant quadrant = quadrant();
        if (quadrant == null) {
            return CustomerGrade.OTHER;
        }
        return switch (quadrant) {
            case WIN_FIRST -> credit == Credit.POOR ? CustomerGrade.LEVEL2 : CustomerGrade.LEVEL1;
            case FINANCE -> canBeFinanced() ? CustomerGrade.LEVEL2 : CustomerGrade.OTHER;
            case DEVELOP -> CustomerGrade.LEVEL2;
            case REST -> CustomerGrade.OTHER;
        };
    }

    /** Whether instalments or leasing make sense. */
    public boolean canBeFinanced() {
        return credit == Credit.GOOD && project == YesNo.YES;
    }

    /** The same with one factor at its best. */
    Factors with(Factor factor) {
        return switch (factor) {
            case INTENTION -> new Factors(yearlySales, Strength.STRONG, means, credit, project);
            case MEANS -> new Factors(yearlySales, intention, Strength.STRONG, credit, project);
            case CREDIT -> new Factors(yearlySales, intention, means, Credit.GOOD, project);
            case PROJECT -> new Factors(yearlySales, intention, means, credit, YesNo.YES);
        };
    }

    Factors withSales(BigDecimal sales) {
        return new Factors(sales, intention, means, credit, project);
    }
}
