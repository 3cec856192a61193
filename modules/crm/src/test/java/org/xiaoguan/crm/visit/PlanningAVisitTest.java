package org.xiaoguan.crm.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.crm.contactrecord.ContactPurpose;

class PlanningAVisitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void anArrangedVisitIsDueOnTheDayItIsPlannedFor() {
        Visit visit = new Visit(7, form(TODAY.plusDays(3)), TODAY);
        assertThat(visit.getDueOn()).isEqualTo(TODAY.plusDays(3));

        visit.move(TODAY.plusDays(5), TODAY);
        assertThat(visit.getDueOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(Visit.paidBy(TODAY.plusDays(5), List.of(visit), List.of())).containsExactly(visit);
        assertThat(Visit.paidBy(TODAY.plusDays(9), List.of(visit), List.of())).containsExactly(visit);
    }

    @Test
    void whoComesEarlierInTheWeekPaysTheVisit() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Visit thursday = new Visit(7, form(monday.plusDays(3)), TODAY);
        Visit friday = new Visit(7, form(monday.plusDays(4)), TODAY);
        Visit nextWeek = new Visit(7, form(monday.plusDays(7)), TODAY);
        List<Visit> open = List.of(nextWeek, friday, thursday);

        assertThat(Visit.paidBy(monday, open, List.of())).containsExactly(thursday);
        assertThat(Visit.paidBy(monday.plusDays(3), open, List.of())).containsExactly(thursday);
        assertThat(Visit.paidBy(monday.plusDays(4), open, List.of())).containsExactly(friday, thursday);
        assertThat(Visit.paidBy(monday.minusDays(1), open, List.of())).isEmpty();
        assertThat(Visit.paidBy(monday, List.of(friday), List.of(thursday)))
                .as("the record is changed afterwards")
                .isEmpty();
        assertThat(Visit.paidBy(monday.plusDays(6), List.of(nextWeek), List.of()))
                .isEmpty();
    }

    @Test
    void aDayThatHasPassedIsRefusedUnlessItStoodThere() {
        Visit visit = new Visit(7, form(TODAY), TODAY);
        LocalDate later = TODAY.plusDays(2);

        assertThatThrownBy(() -> visit.move(TODAY.plusDays(1), later)).hasMessageContaining("visit.plannedOn.past");
        assertThatThrownBy(() -> visit.move(TODAY.plusYears(2).plusDays(3), later))
                .hasMessageContaining("plannedOn: visit.plannedOn.far");
        VisitForm form = new VisitForm(visit);
        form.setStrategy("price matters");
        visit.plan(form, later);
        assertThat(visit.getStrategy()).isEqualTo("price matters");
        assertThatThrownBy(() -> visit.plan(form(TODAY.minusDays(1)), later))
                .hasMessageContaining("plannedOn: visit.plannedOn.past");
    }

    @Test
    void aVisitWithoutPurposeIsRefused() {
        VisitForm form = form(TODAY);
        form.setPurpose(null);

        assertThatThrownBy(() -> new Visit(7, form, TODAY))
                .hasMessageContaining("purpose: contactrecord.purpose.of-visit");
    }

    @Test
    void whatIsDoneOrDroppedIsNotPlannedAnyMore() {
        Visit visit = new Visit(7, form(TODAY), TODAY);
        visit.settle(5, TODAY);
        assertThatThrownBy(() -> visit.move(TODAY, TODAY)).hasMessageContaining("visit.not-open");
        visit.reopen();
        assertThat(visit.getDoneOn()).isNull();
        visit.drop();
        assertThat(visit.getState()).isEqualTo(VisitState.DROPPED);
        assertThatThrownBy(() -> visit.plan(form(TODAY), TODAY)).hasMessageContaining("visit.not-open");
    }

    @Test
    void aPlanIsAsGoodAsThePartOfItThatWasPaid() {
        PlanRow row = new PlanRow(7, 3, 2, 2, 5).plus(new PlanRow(8, 1, 0, 0, 0));

        assertThat(row.missing()).isEqualTo(2);
        assertThat(row.rate()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(new PlanRow(7, 0, 0, 0, 1).rate()).isNull();
    }

    private static VisitForm form(LocalDate day) {
        VisitForm form = new VisitForm();
        form.setCustomerId(5L);
        form.setPlannedOn(day);
        form.setPurpose(ContactPurpose.SELL);
        return form;
    }
}
