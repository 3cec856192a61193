package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchingNamesAloneTest {
    @Test
    void lettersAreNoPartOfANumber() {
        assertThat(NamesAlone.and("恒泰 ht", "c", ":text")).isEmpty();
        assertThat(NamesAlone.and(null, "c", ":text")).isEmpty();
    }

    @Test
    void whateverTheDatabaseTakesForADigitMustStandInTheNameOrCode() {
        for (String typed : new String[] {"138", "ht 138", "１３８", "①③⑧", "0731-", "+"}) {
            assertThat(NamesAlone.and(typed, "c", ":text"))
                    .as(typed)
                    .isEqualTo(" and (lower(c.code) like :text or lower(c.name) like :text)");
        }
    }
}
