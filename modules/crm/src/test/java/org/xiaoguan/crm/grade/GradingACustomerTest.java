package org.xiaoguan.crm.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GradingACustomerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Thresholds THRESHOLDS = thresholds("1000000", "300000", "50000");

    @Example
    void yearlySalesEarnTheGradeWhoseThresholdTheyReach() {
        assertThat(bySales("1000000.00")).isEqualTo(CustomerGrade.VIP);
        assertThat(bySales("999999.99")).isEqualTo(CustomerGrade.LEVEL1);
        assertThat(bySales("300000.00")).isEqualTo(CustomerGrade.LEVEL1);
        assertThat(bySales("50000.00")).isEqualTo(CustomerGrade.LEVEL2);
        assertThat(bySales("49999.99")).isEqualTo(CustomerGrade.OTHER);
        assertThat(bySales("-1.00")).isEqualTo(CustomerGrade.OTHER);
    }

    @Example
    void theFourQuadrantsOfAProspect() {
        assertThat(prospect(Strength.STRONG, Strength.STRONG, null, null)).isEqualTo(CustomerGrade.LEVEL1);
        assertThat(prospect(Strength.STRONG, Strength.STRONG, Credit.POOR, null))
                .isEqualTo(CustomerGrade.LEVEL2);
        assertThat(prospect(Strength.STRONG, Strength.WEAK, Credit.GOOD, YesNo.YES))
                .isEqualTo(CustomerGrade.LEVEL2);
        assertThat(prospect(Strength.STRONG, Strength.WEAK, Credit.GOOD, null)).isEqualTo(CustomerGrade.OTHER);
        assertThat(prospect(Strength.STRONG, Strength.WEAK, Credit.POOR, YesNo.YES))
                .isEqualTo(CustomerGrade.OTHER);
        assertThat(prospect(Strength.WEAK, Strength.STRONG, null, null)).isEqualTo(CustomerGrade.LEVEL2);
        assertThat(prospect(Strength.WEAK, Strength.WEAK, Credit.GOOD, YesNo.YES))
                .isEqualTo(CustomerGrade.OTHER);
    }

    @Example
    void whatSomebodyEnteredHoldsAsLongAsNothingIsKnown() {
        Factors halfKnown = new Factors(null, Strength.STRONG, null, Credit.GOOD, YesNo.YES);

        assertThat(new Assessment(halfKnown, CustomerGrade.VIP, THRESHOLDS).grade())
                .isEqualTo(CustomerGrade.VIP);
        assertThat(new Assessment(sold("0.00"), CustomerGrade.VIP, THRESHOLDS).grade())
                .isEqualTo(CustomerGrade.OTHER);
    }

    @Example
    void saysWhatIsMissingForInstalments() {
        Factors factors = new Factors(null, Strength.STRONG, Strength.WEAK, null, YesNo.NO);

        assertThat(new Assessment(factors, CustomerGrade.OTHER, THRESHOLDS).lifts())
                .containsExactly(
                        new Lift(CustomerGrade.LEVEL2, new BigDecimal("50000"), Set.of()),
                        new Lift(CustomerGrade.LEVEL1, null, Set.of(Factor.MEANS)),
                        new Lift(CustomerGrade.LEVEL2, null, Set.of(Factor.CREDIT, Factor.PROJECT)));
    }

    @Property
    void theSameFactorsGiveTheSameGrade(@ForAll("assessments") Assessment assessment) {
        Factors f = assessment.factors();
        Factors stored = new Factors(f.yearlySales(), f.intention(), f.means(), f.credit(), f.project());

        assertThat(new Assessment(stored, assessment.given(), assessment.thresholds()).grade())
                .isEqualTo(assessment.grade());
    }

    @Property
    void aBetterFactorNeverLowersTheGrade(@ForAll("assessments") Assessment assessment, @ForAll Factor factor) {
        Factors better = assessment.factors().with(factor);
        if (assessment.factors().known()) {
            assertThat(assessment.grade().isBetterThan(grade(assessment, better)))
                    .isFalse();
        }
    }

    @Property
    void everyLiftLiftsToWhatItSays(@ForAll("assessments") Assessment assessment) {
        for (Lift lift : assessment.lifts()) {
            assertThat(lift.grade().isBetterThan(assessment.grade())).isTrue();
            assertThat(grade(assessment, lifted(assessment.factors(), lift))).isEqualTo(lift.grade());
        }
    }

    @Property
    void oneFactorLessOfALiftDoesNotLift(@ForAll("assessments") Assessment assessment) {
        for (Lift lift : assessment.lifts()) {
            for (Factor spared : lift.factors()) {
                Factors less = assessment.factors();
                for (Factor factor : lift.factors()) {
                    less = factor == spared ? less : less.with(factor);
                }
                assertThat(grade(assessment, less).isBetterThan(assessment.grade()))
                        .isFalse();
            }
        }
    }

    @Property
    void onlyTheBestGradeCannotBeLifted(@ForAll("assessments") Assessment assessment) {
        assertThat(assessment.lifts().isEmpty()).isEqualTo(assessment.grade() == CustomerGrade.VIP);
    }

    @Example
    void anOverrideHoldsUntilItsLastDay() {
        Grading grading = assessed(override(CustomerGrade.VIP, TODAY.plusDays(1)));

        assertThat(grading.grade(THRESHOLDS, TODAY.plusDays(1))).isEqualTo(CustomerGrade.VIP);
        assertThat(grading.grade(THRESHOLDS, TODAY.plusDays(2))).isEqualTo(CustomerGrade.LEVEL1);
        grading.endOverride(TODAY.plusDays(1));
        assertThat(grading.getOverrideGrade()).isEqualTo(CustomerGrade.VIP);
        grading.endOverride(TODAY.plusDays(2));
        assertThat(grading.getOverrideReason()).isNull();
    }

    @Example
    void anOverrideNeedsAReasonAndALastDayWithinAYear() {
        GradingForm bare = new GradingForm();
        bare.setOverrideGrade(CustomerGrade.VIP);

        assertThatThrownBy(() -> assessed(bare))
                .hasMessageContaining("overrideReason: error.required")
                .hasMessageContaining("overrideUntil: error.required");
        assertThatThrownBy(() -> assessed(override(CustomerGrade.VIP, TODAY.minusDays(1))))
                .hasMessageContaining("overrideUntil: grading.until");
        assertThatThrownBy(() ->
                        assessed(override(CustomerGrade.VIP, TODAY.plusYears(1).plusDays(1))))
                .hasMessageContaining("overrideUntil: grading.until");
    }

    @Example
    void whatIsKnownOfEitherIsKnownWhenTheyTurnOutToBeOne() {
        Grading survivor = new Grading();
        survivor.sold(new BigDecimal("200000.00"));
        Grading other = assessed(new GradingForm());
        other.sold(new BigDecimal("100000.00"));
        survivor.absorb(other);

        assertThat(survivor.getYearlySales()).isEqualByComparingTo("300000.00");
        assertThat(survivor.factors().quadrant()).isEqualTo(Quadrant.WIN_FIRST);
        assertThat(survivor.grade(THRESHOLDS, TODAY)).isEqualTo(CustomerGrade.LEVEL1);
    }

    @Example
    void aThresholdIsNeverAboveThatOfTheNextGrade() {
        Thresholds mixedUp = thresholds("100", "200", "300");

        assertThat(mixedUp.grade(new BigDecimal("100"))).isEqualTo(CustomerGrade.VIP);
        assertThat(mixedUp.grade(new BigDecimal("99"))).isEqualTo(CustomerGrade.OTHER);
    }

    private static Grading assessed(GradingForm form) {
        form.setIntention(Strength.STRONG);
        form.setMeans(Strength.STRONG);
        Grading grading = new Grading();
        grading.change(form, TODAY);
        return grading;
    }

    private static GradingForm override(CustomerGrade grade, LocalDate until) {
        GradingForm form = new GradingForm();
        form.setOverrideGrade(grade);
        form.setOverrideReason("集团战略客户");
        form.setOverrideUntil(until);
        return form;
    }

    private static CustomerGrade grade(Assessment like, Factors factors) {
        return new Assessment(factors, like.given(), like.thresholds()).grade();
    }

    private static Factors lifted(Factors factors, Lift lift) {
        if (lift.sales() != null) {
            BigDecimal reached = factors.yearlySales() == null ? BigDecimal.ZERO : factors.yearlySales();
            return factors.withSales(reached.add(lift.sales()));
        }
        Factors better = factors;
        for (Factor factor : lift.factors()) {
            better = better.with(factor);
        }
        return better;
    }

    private static CustomerGrade bySales(String sales) {
        return new Assessment(sold(sales), CustomerGrade.OTHER, THRESHOLDS).grade();
    }

    private static Factors sold(String sales) {
        return new Factors(new BigDecimal(sales), null, null, null, null);
    }

    private static CustomerGrade prospect(Strength intention, Strength means, Credit credit, YesNo project) {
        return new Assessment(new Factors(null, intention, means, credit, project), CustomerGrade.VIP, THRESHOLDS)
                .grade();
    }

    private static Thresholds thresholds(String vip, String level1, String level2) {
        return new Thresholds(new BigDecimal(vip), new BigDecimal(level1), new BigDecimal(level2));
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        Arbitrary<BigDecimal> money = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000.00"), new BigDecimal("2000000.00"))
                .ofScale(2);
        Arbitrary<Factors> factors = Combinators.combine(
                        money.injectNull(0.3),
                        Arbitraries.of(Strength.class).injectNull(0.2),
                        Arbitraries.of(Strength.class).injectNull(0.2),
                        Arbitraries.of(Credit.class).injectNull(0.3),
                        Arbitraries.of(YesNo.class).injectNull(0.3))
                .as(Factors::new);
        Arbitrary<BigDecimal> threshold = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal("1500000"))
                .ofScale(0);
        Arbitrary<Thresholds> thresholds =
                Combinators.combine(threshold, threshold, threshold).as(Thresholds::new);
        return Combinators.combine(factors, Arbitraries.of(CustomerGrade.class), thresholds)
                .as(Assessment::new);
    }
}
