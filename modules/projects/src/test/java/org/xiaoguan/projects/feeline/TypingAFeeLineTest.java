package org.xiaoguan.projects.feeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.Typed;

class TypingAFeeLineTest {

    @Test
    void aLineWithNothingButItsDefaultsIsBlank() {
        assertThat(new FeeLineInput().isBlank()).isTrue();
        assertThat(new FeeLineInput().isComplete()).isFalse();
    }

    @Test
    void unreadableAmountsAreLeftOutOfTheTotal() {
        Grid<FeeLineInput> fees = new Grid<>(FeeLineInput::new);
        fees.makeRoom(3);
        fees.getLines().get(0).setAmount(Typed.of(new BigDecimal("200.00")));
        fees.getLines().get(1).setAmount(Typed.pasted("two hundred"));

        assertThat(FeeLineInput.total(fees)).isEqualByComparingTo("200.00");
    }

    @Test
    void pastedTextGoesIntoTheCellsThatTakeIt() {
        FeeLineInput line = new FeeLineInput();
        line.paste("name", "Freight");
        line.paste("amount", "1,200");

        assertThat(line.getName()).isEqualTo("Freight");
        assertThat(line.getAmount().text()).isEqualTo("1,200");
        assertThat(line.isBlank()).isFalse();
    }
}
