package org.xiaoguan.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingParametersTest {
    private final ListQuery<String> query =
            ListQuery.of(null, String.class, "x.name", "X x", "x.id").where("x.a = :a", "a", 1);

    @Test
    void refusesAParameterBoundTwice() {
        assertThatThrownBy(() -> query.where("x.b = :a", "a", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
        assertThatThrownBy(() -> query.where("x.b = :a", Map.of("a", 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passesOverAValueThatIsNotGiven() {
        assertThat(query.where("x.b = :a", "a", null)).isSameAs(query);
    }

    @Test
    void offersANameThatIsNotBound() {
        assertThat(query.unbound("a")).isEqualTo("a2");
        assertThat(query.unbound("b")).isEqualTo("b");
    }
}
