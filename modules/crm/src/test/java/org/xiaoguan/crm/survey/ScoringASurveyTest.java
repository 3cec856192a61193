package org.xiaoguan.crm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.Occasion;
import org.xiaoguan.crm.questionnaire.QuestionForm;
import org.xiaoguan.crm.questionnaire.Questionnaire;
import org.xiaoguan.crm.questionnaire.QuestionnaireForm;

class ScoringASurveyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private record Said(Answers getAnswers, BigDecimal getWeight, Integer getAnswer) implements SurveyScore.Weighted {}

    @Example
    void theScoreIsTheWeightedPointsOfTheAnswers() {
        List<Said> answers = List.of(
                new Said(Answers.SCALE, new BigDecimal("40"), 4),
                new Said(Answers.SCALE, new BigDecimal("33.33"), 1),
                new Said(Answers.YES_NO, new BigDecimal("26.67"), 1));
        assertThat(SurveyScore.of(answers)).isEqualTo("56.67");
    }

    @Property(tries = 200)
    void theScoreIsWithinAHundredAndDoesNotDependOnTheOrder(@ForAll("answers") List<Said> answers) {
        BigDecimal score = SurveyScore.of(answers);
        assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        List<Said> turned = new ArrayList<>(answers);
        Collections.reverse(turned);
        assertThat(SurveyScore.of(turned)).isEqualTo(score);
    }

    @Property(tries = 200)
    void aBetterAnswerNeverLowersTheScore(@ForAll("answers") List<Said> answers) {
        List<Said> better = new ArrayList<>(answers);
        Said first = better.get(0);
        int best = first.getAnswers().all().get(0);
        better.set(0, new Said(first.getAnswers(), first.getWeight(), best));
        assertThat(SurveyScore.of(better)).isGreaterThanOrEqualTo(SurveyScore.of(answers));
    }

    @Property(tries = 100)
    void theBestAnswersAreAHundredAndTheWorstNothing(@ForAll("answers") List<Said> answers) {
        assertThat(SurveyScore.of(extreme(answers, 0))).isEqualByComparingTo("100");
        assertThat(SurveyScore.of(extreme(answers, 1))).isEqualByComparingTo("0");
    }

    private static List<Said> extreme(List<Said> answers, int end) {
        return answers.stream()
                .map(said -> {
                    List<Integer> all = said.getAnswers().all();
                    return new Said(said.getAnswers(), said.getWeight(), all.get(end * (all.size() - 1)));
                })
                .toList();
    }

    @Provide
    Arbitrary<List<Said>> answers() {
        Arbitrary<BigDecimal> weights =
                Arbitraries.integers().between(1, 10_000).map(cents -> BigDecimal.valueOf(cents, 2));
        return Combinators.combine(
                        Arbitraries.of(Answers.class),
                        weights,
                        Arbitraries.integers().between(0, 4))
                .as((answers, weight, place) -> new Said(
                        answers, weight, answers.all().get(place % answers.all().size())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Example
    void aSurveyKeepsWhatWasAskedWhenTheQuestionnaireChanges() {
        QuestionnaireForm typed = typed("60", "40");
        Questionnaire questionnaire = new Questionnaire(typed);
        SurveyForm answers = answered(questionnaire, 5, 0);
        Survey survey = new Survey(1, questionnaire, answers, TODAY);
        assertThat(survey.getScore()).isEqualTo("60.00");
        assertThat(SurveyScore.of(survey.getAnswers())).isEqualTo(survey.getScore());
        assertThat(survey.getAnswers())
                .extracting(SurveyAnswer::getWeight)
                .containsExactly(new BigDecimal("60.00"), new BigDecimal("40.00"));
    }

    @Example
    void weightsThatDoNotSumToAHundredAreRefusedAtTheLastOne() {
        assertThatThrownBy(() -> new Questionnaire(typed("60", "30")))
                .hasMessageContaining("lines[1].weight: questionnaire.weights[90]");
        assertThatThrownBy(() -> new Questionnaire(typed("0", "100")))
                .hasMessageContaining("lines[0].weight: questionnaire.weight.range");
        QuestionnaireForm none = new QuestionnaireForm();
        none.setName("nothing");
        none.setOccasion(Occasion.YEARLY);
        assertThatThrownBy(() -> new Questionnaire(none)).hasMessageContaining("name: questionnaire.weights");
    }

    @Example
    void anAnswerOutsideItsRangeOrLaterThanTodayIsRefused() {
        Questionnaire questionnaire = new Questionnaire(typed("60", "40"));
        SurveyForm form = answered(questionnaire, 6, 1);
        form.setSurveyedOn(TODAY.plusDays(1));
        assertThatThrownBy(() -> new Survey(1, questionnaire, form, TODAY))
                .hasMessageContaining("lines[0].answer: survey.answer.range")
                .hasMessageContaining("surveyedOn: survey.later");
        assertThatThrownBy(() -> new Survey(1, questionnaire, answered(questionnaire, 3, null), TODAY))
                .hasMessageContaining("lines[1].answer: survey.unanswered");
    }

    private static QuestionnaireForm typed(String first, String second) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.setName("after delivery");
        form.setOccasion(Occasion.DELIVERY);
        form.setQuestions(new ArrayList<>(List.of(
                new QuestionForm("Was it on time?", Answers.SCALE, new BigDecimal(first)),
                new QuestionForm("Was it complete?", Answers.YES_NO, new BigDecimal(second)))));
        return form;
    }

    private static SurveyForm answered(Questionnaire questionnaire, Integer... answers) {
        SurveyForm form = new SurveyForm(questionnaire);
        form.setCustomerId(7L);
        form.setSurveyedOn(TODAY);
        for (int i = 0; i < answers.length; i++) {
            form.getAnswers().get(i).setAnswer(answers[i]);
        }
        return form;
    }
}
