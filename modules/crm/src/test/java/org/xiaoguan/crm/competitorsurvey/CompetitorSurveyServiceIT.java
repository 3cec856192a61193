package org.xiaoguan.crm.competitorsurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.competitor.CompetitorForm;
import org.xiaoguan.crm.competitor.WatchedCompetitors;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** Surveys about competitors through the services. */
class CompetitorSurveyServiceIT extends WatchedCompetitors {
    @Inject
    CompetitorSurveyService surveys;

    @Inject
    SurveyRun run;

    @Inject
    WorkingCalendar calendar;

    @Test
    void eachHalfOfAMonthAsksWhoKeepsAnEyeOnACompetitorOnce() {
        long first = watched();
        assertThat(make()).isTrue();
        assertThat(make()).isFalse();
        CompetitorSurveyRow survey = survey();
        assertThat(survey.half()).isEqualTo(new HalfMonth(LocalDate.of(2026, 11, 16)));
        assertThat(survey.dueOn()).isEqualTo(calendar.plusWorkingDays(LocalDate.of(2026, 11, 30), 2));
        assertThat(survey.competitors()).isEqualTo(1);

        long second = watched();
        assertThat(make()).isTrue();
        assertThat(survey().competitors()).isEqualTo(2);

        CompetitorSurvey read = sellers.as(seller, () -> surveys.findToAnswer(survey.id()));
        CompetitorSurveyForm form = new CompetitorSurveyForm();
        form.setAnswers(read.getAnswers().stream()
                .map(answer -> new SurveyAnswerForm(answer, "x"))
                .toList());
        form.getAnswers().get(0).setPriceMoves("cheaper by 3 %");
        assertThatThrownBy(() -> does(() -> surveys.submit(survey.id(), read.getVersion(), form)))
                .hasMessageContaining("answers[1].priceMoves: competitorsurvey.unanswered");
        form.getAnswers().get(1).setQuiet(true);
        does(() -> surveys.submit(survey.id(), read.getVersion(), form));

        assertThat(sellers.<List<SurveyAnswerRow>>as(seller, () -> surveys.answers(first, 9)))
                .extracting(SurveyAnswerRow::priceMoves)
                .containsExactly("cheaper by 3 %");
        assertThat(sellers.<List<SurveyAnswerRow>>as(seller, () -> surveys.answers(second, 9)))
                .isEmpty();
        assertThat(make()).isFalse();
    }

    @Test
    void aSuperiorSeesWhoHasNotSubmitted() {
        watched();
        make();
        sellers.on(TODAY.plusDays(20));
        HalfMonth half = HalfMonth.of(TODAY);
        SurveyStanding standing = sellers.as(head, () -> surveys.standing(half, Scope.ALL));
        String stranger = company.user(company.department(null), scoped(ScopeLevel.DEPARTMENT));

        assertThat(standing.late()).isEqualTo(1);
        assertThat(standing.all()).isEqualTo(1);
        assertThat(rows(head, SurveyStatus.LATE))
                .extracting(CompetitorSurveyRow::staffId)
                .containsExactly(sellers.staff(seller));
        assertThat(rows(head, SurveyStatus.OPEN)).isEmpty();
        long id = survey().id();
        assertThat(rows(stranger, null)).isEmpty();
        assertThatThrownBy(() -> sellers.as(stranger, () -> surveys.find(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sellers.as(team.mate(), () -> surveys.find(id)))
                .isNotNull();
    }

    @Test
    void nodesThatMakeTheSameSurveyAtOnceMakeOne() throws InterruptedException {
        watched();
        long staff = sellers.staff(seller);
        List<Thread> nodes = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        company.asSystem(() -> run.make(staff, TODAY));
                    } catch (RuntimeException refused) {
                        // the database lets only one of them in
                    }
                }))
                .toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(rows(seller, null)).hasSize(1);
    }

    private long watched() {
        CompetitorForm form = form(Company.unique("对手"));
        form.setWatcherIds(List.of(sellers.staff(seller)));
        return as(() -> competitors.create(form, null));
    }

    private boolean make() {
        long staff = sellers.staff(seller);
        return company.asSystem(() -> run.make(staff, clock.today()));
    }

    private CompetitorSurveyRow survey() {
        return rows(seller, null).get(0);
    }

    private List<CompetitorSurveyRow> rows(String username, SurveyStatus status) {
        return sellers.as(
                        username,
                        () -> surveys.list(
                                new CompetitorSurveyFilter(status, null, null, Scope.ALL), ListRequest.firstRows(9)))
                .rows();
    }
}
