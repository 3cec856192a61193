package org.xiaoguan.crm.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The grade that follows from a customer's factors, always the same from the same ones: the better of what its yearly sales
 * and its prospects earn. As long as nothing is known the grade that somebody gave it holds.
 *
 * @param factors what it follows from
 * @param given what holds as long as nothing is known
 * @param thresholds what sales are measured by
 */
public record Assessment(Factors factors, CustomerGrade given, Thresholds thresholds) {
    private static final List<Set<Factor>> CHOICES = choices();

    /** What a grade rests on. */
    public enum Basis {
        SALES,
        PROSPECT,
        GIVEN
    }

    public CustomerGrade grade() {
        return grade(factors);
    }

    private CustomerGrade grade(Factors seen) {
        return seen.known() ? bySales(seen).or(seen.prospectGrade()) : given;
    }

    private CustomerGrade bySales(Factors seen) {
        return thresholds.grade(seen.yearlySales());
    }

    public Basis basis() {
        if (!factors.known()) {
            return Basis.GIVEN;
        }
        boolean prospect = factors.yearlySales() == null
                || (factors.quadrant() != null && factors.prospectGrade().isBetterThan(bySales(factors)));
        return prospect ? Basis.PROSPECT : Basis.SALES;
    }

    /**
     * What would lift it, none for the best grade: the sales that the next grade asks for, and the least that would have to
     * get better of a prospect.
     */
    public List<Lift> lifts() {
        List<Lift> lifts = new ArrayList<>();
        CustomerGrade present = grade();
        if (present != CustomerGrade.VIP) {
            BigDecimal asked = thresholds.of(present.above());
            BigDecimal reached = factors.yearlySales() == null ? BigDecimal.ZERO : factors.yearlySales();
            CustomerGrade earned = grade(factors.withSales(asked));
            if (earned.isBetterThan(present)) {
                lifts.add(new Lift(earned, asked.subtract(reached), Set.of()));
            }
            lifts.addAll(byFactors(present));
        }
        return lifts;
    }

    /** Sets of factors that lift together, none of which does so with one of them less. */
    private List<Lift> byFactors(CustomerGrade present) {
        List<Lift> lifts = new ArrayList<>();
        for (Set<Factor> together : CHOICES) {
            CustomerGrade reached = grade(improved(together));
            boolean enough = lifts.stream().anyMatch(less -> together.containsAll(less.factors()));
            if (reached.isBetterThan(present) && !enough) {
                lifts.add(new Lift(reached, null, together));
            }
        }
        return lifts;
    }

    private Factors improved(Set<Factor> together) {
        Factors better = factors;
        for (Factor factor : together) {
            better = better.with(factor);
        }
        return better;
    }

    /** Every choice of at least one factor, the smaller ones first. */
    private static List<Set<Factor>> choices() {
        List<Set<Factor>> choices = new ArrayList<>(List.of(EnumSet.noneOf(Factor.class)));
        for (Factor factor : Factor.values()) {
            for (Set<Factor> choice : List.copyOf(choices)) {
                Set<Factor> more = EnumSet.of(factor);
                more.addAll(choice);
                choices.add(more);
            }
        }
        choices.removeIf(Set::isEmpty);
        choices.sort(Comparator.comparingInt(Set::size));
        return choices;
    }
}
