package org.xiaoguan.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final List<String> KEYS = List.of("number", "name", "stage", "price", "owed");
    private static final String ROW =
            "<td><a href=\"/x?a=1\">7</a></td> <td class=\"clip\">n</td><td>s</td>\n<td>p</td><td>o</td>";
    private static final String FOOT = "<td colspan=\"3\">Total</td><td class=\"num\">1</td><td class=\"num\">1</td>";

    private static Arrangement arrangement(String chosen) {
        return Arrangement.of(KEYS, chosen);
    }

    @Test
    void withoutAChoiceTheListStandsAsItWasMade() {
        assertThat(arrangement("").isNatural()).isTrue();
        assertThat(arrangement("number,name,stage,price,owed").isNatural()).isTrue();
    }

    @Test
    void showsTheChosenColumnsInTheirOrder() {
        Arrangement arrangement = arrangement("number,owed,-stage,-name,price");
        assertThat(arrangement.isNatural()).isFalse();
        assertThat(arrangement.row(ROW)).isEqualTo("<td><a href=\"/x?a=1\">7</a></td><td>o</td><td>p</td>");
    }

    @Test
    void theFirstColumnStaysFirstAndShown() {
        assertThat(arrangement("owed,-number").row(ROW)).startsWith("<td><a").contains("<td>o</td><td class=\"clip\">");
    }

    @Test
    void aColumnThatTheChoiceDoesNotKnowStandsAtTheEnd() {
        assertThat(arrangement("number,owed,stage,gone").order()).containsExactly(0, 4, 2, 1, 3);
        assertThat(arrangement("number,-owed").shows(4)).isFalse();
    }

    @Test
    void totalsStayUnderTheirColumns() {
        assertThat(arrangement("number,name,stage,owed,-price").foot(FOOT))
                .isEqualTo("<td colspan=\"3\">Total</td><td class=\"num\">1</td>");
        assertThat(arrangement("number,price,name,stage,owed").foot(FOOT))
                .isEqualTo(
                        "<td colspan=\"1\">Total</td><td class=\"num\">1</td><td colspan=\"2\"></td><td class=\"num\">1</td>");
    }

    @Test
    void whatHasNoCellForEachColumnStaysAsItIs() {
        assertThat(arrangement("number,-name").row("<td colspan=\"5\">nothing</td>"))
                .isEqualTo("<td colspan=\"5\">nothing</td>");
        assertThat(arrangement("number,-name").foot("")).isEmpty();
    }

    @Test
    void aChoiceIsStoredWithoutRubbish() {
        assertThat(Arrangement.write(List.of("a.number", "b", "<x>", "b", "c,d"), List.of("a.number")))
                .isEqualTo("a.number,-b");
        assertThat(Arrangement.write(List.of(), List.of())).isEmpty();
    }
}
