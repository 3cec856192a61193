package org.xiaoguan.crm.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who of several gets which customer. */
class HandingOutInTurnTest {
    private static final Long NOBODY = null;
    private static final List<Long> TWO = List.of(1L, 2L);

    @Test
    void severalGetThemInTurn() {
        assertThat(handOut(TWO, NOBODY, NOBODY, NOBODY, NOBODY)).containsExactly(1L, 2L, 1L, 2L);
    }

    @Test
    void theFirstHaveOneMoreOfWhatDoesNotDivide() {
        assertThat(handOut(List.of(1L, 2L, 3L), 9L, 9L, 9L, 9L, 9L)).containsExactly(1L, 2L, 3L, 1L, 2L);
        assertThat(handOut(List.of(1L, 2L, 3L), 9L)).containsExactly(1L);
    }

    @Test
    void whatOneOfThemHasCountsAndStays() {
        assertThat(handOut(TWO, 2L, 1L, 2L, 1L)).containsExactly(2L, 1L, 2L, 1L);
        assertThat(handOut(TWO, 2L, 2L, NOBODY, NOBODY)).containsExactly(2L, 2L, 1L, 1L);
    }

    @Test
    void whatOneOfThemHasTooManyGoesToTheOthers() {
        assertThat(handOut(TWO, 1L, 1L, 1L, 1L)).containsExactly(1L, 1L, 2L, 2L);
        assertThat(handOut(TWO, 1L, 1L, 1L)).containsExactly(1L, 1L, 2L);
        assertThat(handOut(List.of(1L), 1L, 1L)).containsExactly(1L, 1L);
    }

    /** Whose the customers are in the end, by whose they were. */
    private static List<Long> handOut(List<Long> people, Long... owners) {
        Turns turns = new Turns(people, owners.length);
        List<Boolean> kept = Arrays.stream(owners).map(turns::keeps).toList();
        List<Long> handed = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            handed.add(kept.get(i) ? owners[i] : Long.valueOf(turns.next()));
        }
        return handed;
    }
}
