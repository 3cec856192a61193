package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random operations in random order: what is accepted, all quantities and all money agree with the plain model. */
class ProjectAgainstModelTest {
    private static final int ACCEPTED_AT_LEAST = 100;
    private static final Map<Step.Kind, Integer> ACCEPTED = new EnumMap<>(Step.Kind.class);

    @Property(tries = 350, edgeCases = EdgeCasesMode.NONE)
    void quantitiesMoneyAndTieOutHoldAfterEveryOperation(@ForAll("sequences") List<Step> steps) {
        Story story = new Story();
        for (Step step : steps) {
            if (story.perform(step)) {
                ACCEPTED.merge(step.kind(), 1, Integer::sum);
            }
        }
    }

    /** A run that seldom accepts an operation would prove nothing of it. */
    @AfterContainer
    static void everyKindOfOperationWasAcceptedOften() {
        for (Step.Kind kind : Step.Kind.values()) {
            assertThat(ACCEPTED.getOrDefault(kind, 0))
                    .as("%s in %s", kind, ACCEPTED)
                    .isGreaterThanOrEqualTo(ACCEPTED_AT_LEAST);
        }
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        return Combinators.combine(kinds(), evenly(1000), evenly(9999), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(120);
    }

    private static Arbitrary<Integer> evenly(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Step.Kind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(2, Step.Kind.ADDITION),
                Tuple.of(3, Step.Kind.REMOVAL),
                Tuple.of(2, Step.Kind.FEE_ADJUSTMENT),
                Tuple.of(8, Step.Kind.RETURN),
                Tuple.of(6, Step.Kind.PURCHASE),
                Tuple.of(3, Step.Kind.SPECIAL_PURCHASE),
                Tuple.of(1, Step.Kind.OUTSIDE_PURCHASE),
                Tuple.of(6, Step.Kind.APPROVAL),
                Tuple.of(2, Step.Kind.REJECTION),
                Tuple.of(2, Step.Kind.CANCELLATION),
                Tuple.of(2, Step.Kind.SHORT_CLOSING),
                Tuple.of(9, Step.Kind.DELIVERY),
                Tuple.of(3, Step.Kind.DELIVERY_REVERSAL),
                Tuple.of(2, Step.Kind.COST),
                Tuple.of(2, Step.Kind.FEE),
                Tuple.of(3, Step.Kind.FEE_REVERSAL),
                Tuple.of(3, Step.Kind.RECEIPT),
                Tuple.of(4, Step.Kind.ADVANCE),
                Tuple.of(2, Step.Kind.RECEIPT_REVERSAL),
                Tuple.of(4, Step.Kind.REFUND),
                Tuple.of(3, Step.Kind.INVOICE),
                Tuple.of(2, Step.Kind.RED_INVOICE));
    }
}
