package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.importing.ImportQuestion.Choice;

class AnsweringAQuestionTest {
    private static final List<Choice> CHOICES = List.of(
            new Choice(ImportQuestion.MAKE, "Make it"), new Choice(ImportQuestion.VALUE + "technology", "technology"));

    @Test
    void whatCanBeMadeOrIsSpeltNearlyTheSameIsPreset() {
        assertThat(question("Central").getChoice()).isEqualTo(ImportQuestion.MAKE);
        assertThat(question("technolgy").getChoice()).isEqualTo("=technology");
    }

    @Test
    void ofWordsNothingIsSaidThatNobodyChose() {
        ImportQuestion question = question("technolgy").undecided();
        assertThat(question.answer().meaning()).isNull();
        assertThat(question.answer().isToMake()).isFalse();
        assertThat(question.isOpenToMake()).isTrue();

        question.setChoice("=technology");
        assertThat(question.isOpenToMake()).isFalse();
        assertThat(question.answer().meaning()).isEqualTo("technology");
    }

    @Test
    void whatIsLeftUndecidedIsMadeWhenThatIsChosen() {
        ImportAnswer answer = question("retail").undecided().made().answer();
        assertThat(answer.isToMake()).isTrue();
        assertThat(answer.meaning()).isEqualTo("retail");
    }

    private static ImportQuestion question(String text) {
        return new ImportQuestion(new ImportUnknown(1, "industryId", text, null, 2), "Industry", CHOICES, true);
    }
}
