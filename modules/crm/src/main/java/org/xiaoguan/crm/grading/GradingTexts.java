package org.xiaoguan.crm.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.grade.Assessment;
import org.xiaoguan.crm.grade.Credit;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.Factor;
import org.xiaoguan.crm.grade.Factors;
import org.xiaoguan.crm.grade.Grading;
import org.xiaoguan.crm.grade.Lift;
import org.xiaoguan.crm.grade.Quadrant;
import org.xiaoguan.crm.grade.Thresholds;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Says why a customer has its grade, and what would lift it. */
@Named
@ApplicationScoped
public class GradingTexts {
    @Inject
    GradeSettings settings;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    /** What the grade rests on. */
    public String why(Customer customer) {
        Grading grading = customer.getGrading();
        if (grading.isOverridden(clock.today())) {
            return texts.format(
                    "grading.why.override",
                    grading.getOverrideUntil(),
                    grading.getOverrideReason(),
                    label(assessment(grading).grade()));
        }
        return why(assessment(grading));
    }

    private String why(Assessment assessment) {
        return switch (assessment.basis()) {
            case SALES -> sales(assessment);
            case PROSPECT -> prospect(assessment.factors());
            case GIVEN -> texts.get("grading.why.given");
        };
    }

    private String sales(Assessment assessment) {
        CustomerGrade grade = assessment.grade();
        Thresholds thresholds = assessment.thresholds();
        BigDecimal sales = assessment.factors().yearlySales();
        return grade == CustomerGrade.OTHER
                ? texts.format("grading.why.few-sales", Formats.money(sales), Formats.money(thresholds.level2()))
                : texts.format(
                        "grading.why.sales", Formats.money(sales), label(grade), Formats.money(thresholds.of(grade)));
    }

    private String prospect(Factors factors) {
        Quadrant quadrant = factors.quadrant();
        String why = texts.of("grading.quadrant.", quadrant);
        if (quadrant == Quadrant.FINANCE) {
            return why + texts.get(factors.canBeFinanced() ? "grading.why.financed" : "grading.why.not-financed");
        }
        return quadrant == Quadrant.WIN_FIRST && factors.credit() == Credit.POOR
                ? why + texts.get("grading.why.poor-credit")
                : why;
    }

    /** What would give a better grade, one line each; nothing for the best. */
    public List<String> lifts(Customer customer) {
        return assessment(customer.getGrading()).lifts().stream()
                .map(this::text)
                .toList();
    }

    private String text(Lift lift) {
        return texts.format("grading.lift", conditions(lift), label(lift.grade()));
    }

    private String conditions(Lift lift) {
        return lift.sales() == null
                ? together(lift.factors())
                : texts.format("grading.lift.sales", Formats.money(lift.sales()));
    }

    private String together(Set<Factor> factors) {
        return factors.stream()
                .sorted()
                .map(factor -> texts.of("grading.lift.", factor))
                .collect(Collectors.joining(texts.get("grading.lift.and")));
    }

    private Assessment assessment(Grading grading) {
        return grading.assessment(settings.thresholds());
    }

    private String label(CustomerGrade grade) {
        return texts.of("customer.grade.", grade);
    }
}
