package org.xiaoguan.crm.calllist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CallingACustomerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CallTarget.Retry RULES = new CallTarget.Retry(3, TODAY.plusDays(3));

    @Example
    void aResultIsAlwaysSaid() {
        assertThatThrownBy(() -> form(null, null).check(TODAY)).hasMessage("result: calllist.result.missing[]");
    }

    @Example
    void toCallAgainTakesADayThatHasNotPassed() {
        assertThatThrownBy(() -> form(CallResult.CALL_AGAIN, null).check(TODAY))
                .hasMessage("nextOn: calllist.nextOn.of-call-again[]");
        assertThatThrownBy(() -> form(CallResult.CALL_AGAIN, TODAY.minusDays(1)).check(TODAY))
                .hasMessage("nextOn: contactrecord.nextOn.past[2026-11-19, 2026-11-20]");
        assertThatCode(() -> form(CallResult.CALL_AGAIN, TODAY).check(TODAY)).doesNotThrowAnyException();
    }

    @Example
    void aWrongNumberIsNotCalledAgainAndAStepHasADay() {
        assertThatThrownBy(() -> form(CallResult.WRONG_NUMBER, TODAY).check(TODAY))
                .hasMessage("nextOn: calllist.nextOn.of-wrong-number[]");
        CallForm form = form(CallResult.INTERESTED, null);
        form.setNextStep("send samples");
        assertThatThrownBy(() -> form.check(TODAY)).hasMessage("nextOn: contactrecord.nextOn.missing[]");
    }

    @Property
    void aCustomerIsDoneOrHasADay(
            @ForAll CallResult result,
            @ForAll @IntRange(min = -1, max = 30) int days,
            @ForAll @IntRange(max = 4) int before) {
        CallForm form = form(result, days < 0 ? null : TODAY.plusDays(days));
        Assume.that(result != CallResult.CALL_AGAIN || days >= 0);
        Assume.that(result != CallResult.WRONG_NUMBER || days < 0);
        CallTarget target = new CallTarget(1, 2, 3);
        for (int i = 0; i < before; i++) {
            target.call(form(CallResult.NOT_REACHED, null), 7, TODAY, null, RULES);
        }
        target.call(form, 7, TODAY, 5L, RULES);

        assertThat(target.isDone()).isEqualTo(target.getNextOn() == null);
        assertThat(target.getKeptForId() == null || target.getNextOn() != null).isTrue();
        assertThat(target.getAttempts()).isEqualTo(before + 1);
        assertThat(target.isTakenBy(7)).isFalse();
    }

    @Example
    void whoIsNotReachedIsTriedSomeTimes() {
        CallTarget target = new CallTarget(1, 2, 3);
        target.call(form(CallResult.NOT_REACHED, null), 7, TODAY, null, RULES);
        assertThat(target.getNextOn()).isEqualTo(TODAY.plusDays(3));
        target.call(form(CallResult.NOT_REACHED, null), 7, TODAY, null, RULES);
        assertThat(target.isDone()).isFalse();
        target.call(form(CallResult.NOT_REACHED, null), 7, TODAY, null, RULES);
        assertThat(target.isDone()).isTrue();
    }

    private static CallForm form(CallResult result, LocalDate nextOn) {
        CallForm form = new CallForm();
        form.setResult(result);
        form.setNextOn(nextOn);
        return form;
    }
}
