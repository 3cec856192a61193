package org.xiaoguan.administration.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposingUsernamesTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Snelling, asnelling",
        "Mei-Mei Johns, mjohns",
        "Rosie Papadopoulos, rpapadopou",
        "José Ñandú, jnandu",
        "Cher, cher",
        "Li, li1",
        "陈志杰, chenzj",
        "欧阳, ouy",
        "王, wang",
        "'?!', user"
    })
    void ofNames(String name, String username) {
        assertThat(Usernames.propose(name, taken -> false)).isEqualTo(username).matches("[a-z0-9]{3,10}");
    }

    @Test
    void countsNamesakes() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            String username = Usernames.propose("Rosie Papadopoulos", taken::contains);
            assertThat(username).matches("[a-z0-9]{3,10}");
            taken.add(username);
        }
        assertThat(taken).hasSize(12).contains("rpapadopou", "rpapadopo2", "rpapadop12");
    }
}
