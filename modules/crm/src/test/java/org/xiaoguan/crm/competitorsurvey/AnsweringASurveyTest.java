package org.xiaoguan.crm.competitorsurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweringASurveyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 17);

    @Test
    void somethingIsSaidOfEachCompetitorBeItThatThereIsNothingNew() {
        CompetitorSurvey survey = survey();
        CompetitorSurveyForm form = new CompetitorSurveyForm();
        SurveyAnswerForm first = new SurveyAnswerForm();
        first.setName("甲");
        SurveyAnswerForm second = new SurveyAnswerForm();
        second.setName("乙");
        second.setQuiet(true);
        form.setAnswers(List.of(first, second));

        assertThatThrownBy(() -> survey.submit(form, DUE))
                .hasMessage("answers[0].priceMoves: competitorsurvey.unanswered[甲]");
        second.setStaffing("somebody left");
        assertThatThrownBy(() -> survey.submit(form, DUE))
                .hasMessageContaining("answers[1].quiet: competitorsurvey.quiet.wrong");
    }

    @Test
    void itIsAnsweredAnewAsLongAsThatIsInTime() {
        CompetitorSurvey survey = survey();
        survey.submit(new CompetitorSurveyForm(), DUE);
        assertThatThrownBy(() -> survey.answer(new CompetitorSurveyForm())).hasMessageContaining("not-open");

        survey.reopen(DUE);
        assertThat(survey.getSubmittedOn()).isNull();
        survey.submit(new CompetitorSurveyForm(), DUE.plusDays(1));
        assertThatThrownBy(() -> survey.reopen(DUE.plusDays(1))).hasMessageContaining("reopen.late");
    }

    @Test
    void itAsksAboutACompetitorOnce() {
        CompetitorSurvey survey = survey();
        assertThat(survey.ask(List.of(2L, 1L))).isTrue();
        assertThat(survey.ask(List.of(1L, 2L))).isFalse();
        assertThat(survey.ask(List.of(3L, 2L))).isTrue();
        assertThat(survey.getAnswers())
                .extracting(CompetitorSurveyAnswer::getCompetitorId)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void itIsLateFromTheDayAfterItWasDue() {
        assertThat(SurveyStatus.of(DUE, null, DUE)).isEqualTo(SurveyStatus.OPEN);
        assertThat(SurveyStatus.of(DUE, null, DUE.plusDays(1))).isEqualTo(SurveyStatus.LATE);
        assertThat(SurveyStatus.of(DUE, DUE, DUE.plusDays(9))).isEqualTo(SurveyStatus.SUBMITTED);
        assertThat(SurveyStatus.of(DUE, DUE.plusDays(1), DUE.plusDays(9))).isEqualTo(SurveyStatus.SUBMITTED_LATE);
    }

    private static CompetitorSurvey survey() {
        return new CompetitorSurvey(7, 3L, new HalfMonth(FIRST), DUE);
    }
}
