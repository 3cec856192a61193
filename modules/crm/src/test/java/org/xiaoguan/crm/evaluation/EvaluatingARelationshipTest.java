package org.xiaoguan.crm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaoguan.ui.grid.Typed;

class EvaluatingARelationshipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theScoreIsWeighted() {
        EvaluationForm form = form();
        form.getLines().add(line("回款", 70, "90"));
        form.getLines().add(line("增长", 30, "55.5"));

        assertThat(new Evaluation(1, 2, form, TODAY).getScore()).isEqualByComparingTo("79.65");
    }

    @Test
    void theWeightsAddUpToAHundred() {
        EvaluationForm form = form();
        form.getLines().add(line("回款", 70, "90"));

        assertThatThrownBy(() -> new Evaluation(1, 2, form, TODAY)).hasMessageContaining("evaluation.weights[70]");
    }

    @Test
    void namesEveryCellThatIsWrong() {
        EvaluationForm form = form();
        form.getLines().add(line(" ", 0, "101"));

        assertThatThrownBy(() -> new Evaluation(1, 2, form, TODAY))
                .hasMessageContaining("lines[0].indicator: error.required")
                .hasMessageContaining("lines[0].weight: evaluation.weight.range")
                .hasMessageContaining("lines[0].score: evaluation.score.range");
    }

    @Test
    void whatWasSentIsNotChangedAndGetsEachOpinionOnce() {
        EvaluationForm form = form();
        form.getLines().add(line("回款", 100, "90"));
        Evaluation evaluation = new Evaluation(1, 2, form, TODAY);
        assertThatThrownBy(() -> evaluation.direct(3, "同意", TODAY))
                .hasMessageContaining("directorOpinion: evaluation.not-sent");
        evaluation.send();

        assertThatThrownBy(() -> evaluation.change(form, TODAY)).hasMessageContaining("evaluation.sent.already");
        assertThatThrownBy(() -> evaluation.direct(3, " ", TODAY))
                .hasMessageContaining("directorOpinion: error.required");
        evaluation.direct(3, "同意", TODAY);
        assertThatThrownBy(() -> evaluation.direct(3, "不同意", TODAY)).hasMessageContaining("evaluation.given");
        evaluation.market(4, "保持", TODAY);
        assertThat(evaluation.getMarketerOpinion()).isEqualTo("保持");
    }

    private static EvaluationForm form() {
        EvaluationForm form = new EvaluationForm();
        form.setEvaluatedOn(TODAY);
        form.setResult(EvaluationResult.MAINTAIN);
        form.setGrounds("回款及时");
        return form;
    }

    private static EvaluationLineForm line(String indicator, int weight, String score) {
        EvaluationLineForm line = new EvaluationLineForm(indicator, weight);
        line.setScore(Typed.of(new BigDecimal(score)));
        return line;
    }
}
