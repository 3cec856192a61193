package org.xiaoguan.crm.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

class RecordingAContactTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aCallIsRecordedWithNothingButItsCustomerAndDay() {
        ContactRecord record = record(form());

        assertThat(record.getMethod()).isEqualTo(ContactMethod.CALL);
        assertThat(record.isComplete()).isFalse();
        assertThat(record.isNextDone()).isFalse();
    }

    @Test
    void aVisitWithoutPurposeIsRefused() {
        ContactRecordForm form = form();
        form.setMethod(ContactMethod.VISIT);

        assertThatThrownBy(() -> record(form)).hasMessageContaining("purpose: contactrecord.purpose.of-visit");
        form.setPurpose(ContactPurpose.SELL);
        assertThat(record(form).getPurpose()).isEqualTo(ContactPurpose.SELL);
    }

    @Test
    void aNextStepInThePastIsRefused() {
        ContactRecordForm form = complete();
        form.setContactedOn(TODAY.minusDays(5));
        form.setNextOn(TODAY.minusDays(1));

        assertThatThrownBy(() -> record(form))
                .hasMessageContaining("nextOn: contactrecord.nextOn.past[2026-11-19, 2026-11-20]");
    }

    @Test
    void aNextStepWhoseDayHasPassedSinceStaysWhenTheRestIsChanged() {
        ContactRecord record = record(complete());
        ContactRecordForm form = new ContactRecordForm(record);
        form.setAnalysis("price matters");
        LocalDate later = form.getNextOn().plusDays(3);
        record.change(form, later);
        assertThat(record.getAnalysis()).isEqualTo("price matters");

        form.setNextOn(form.getNextOn().plusDays(1));
        assertThatThrownBy(() -> record.change(form, later)).hasMessageContaining("contactrecord.nextOn.past");
    }

    @Test
    void aContactThatHasNotHappenedIsRefused() {
        ContactRecordForm form = form();
        form.setContactedOn(TODAY.plusDays(1));

        assertThatThrownBy(() -> record(form)).hasMessageContaining("contactedOn: contactrecord.contactedOn.future");
    }

    @Test
    void aNextStepHasADayAndADayANextStep() {
        ContactRecordForm form = form();
        form.setNextStep("send the quotation");
        assertThatThrownBy(() -> record(form)).hasMessageContaining("nextOn: contactrecord.nextOn.missing");

        form.setNextStep(" ");
        form.setNextOn(TODAY);
        assertThatThrownBy(() -> record(form)).hasMessageContaining("nextStep: contactrecord.nextStep.missing");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ContactRecordForm form = new ContactRecordForm();
        form.setMethod(null);
        form.setResult("x".repeat(1001));
        form.setNextOn(TODAY.minusDays(1));

        assertThat(catchThrowableOfType(BusinessException.class, () -> record(form))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("customerId", "contactedOn", "method", "result", "nextStep", "nextOn");
    }

    @Test
    void countsOnlyWithPurposeResultAndNextStep() {
        assertThat(record(complete()).isComplete()).isTrue();
        ContactRecordForm withoutResult = complete();
        withoutResult.setResult(" ");
        assertThat(record(withoutResult).isComplete()).isFalse();
        ContactRecordForm withoutPurpose = complete();
        withoutPurpose.setPurpose(null);
        assertThat(record(withoutPurpose).isComplete()).isFalse();
        assertThat(ContactRecord.missing(null, null, "")).hasSize(3);
    }

    @Test
    void aNewNextStepIsOpenAgain() {
        ContactRecord record = record(complete());
        record.finishNextStep();
        ContactRecordForm form = new ContactRecordForm(record);
        form.setAnalysis("nothing new");
        record.change(form, TODAY);
        assertThat(record.isNextDone()).isTrue();

        form.setNextOn(TODAY.plusDays(9));
        record.change(form, TODAY);
        assertThat(record.isNextDone()).isFalse();
    }

    @Test
    void aSpotCheckHoldsForWhatWasSaidThen() {
        ContactRecord record = record(complete());
        SpotCheckForm check = new SpotCheckForm();
        check.setVerdict(SpotCheck.DOUBTED);
        check.setCheckNote("nobody there knows of it");
        record.check(check, 8, TODAY);
        ContactRecordForm form = new ContactRecordForm(record);
        form.setNextOn(TODAY.plusDays(9));
        record.change(form, TODAY);
        assertThat(record.getVerdict()).isEqualTo(SpotCheck.DOUBTED);

        form.setContactedOn(TODAY.minusDays(1));
        record.change(form, TODAY);
        assertThat(record.getVerdict()).isNull();
        assertThat(record.getCheckNote()).isNull();
        assertThat(record.getCheckedById()).isNull();
        assertThat(record.getCheckedOn()).isNull();
    }

    @Test
    void withoutANextStepNothingIsDone() {
        ContactRecord record = record(form());
        record.finishNextStep();
        assertThat(record.isNextDone()).isFalse();
    }

    private static ContactRecord record(ContactRecordForm form) {
        return new ContactRecord(7, form, TODAY);
    }

    private static ContactRecordForm form() {
        ContactRecordForm form = new ContactRecordForm();
        form.setCustomerId(1L);
        form.setContactedOn(TODAY);
        return form;
    }

    private static ContactRecordForm complete() {
        ContactRecordForm form = form();
        form.setPurpose(ContactPurpose.SELL);
        form.setResult("wants a quotation");
        form.setNextStep("send it");
        form.setNextOn(TODAY.plusDays(2));
        return form;
    }
}
