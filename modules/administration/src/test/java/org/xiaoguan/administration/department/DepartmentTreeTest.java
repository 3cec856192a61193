package org.xiaoguan.administration.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentTreeTest {
    @Test
    void aDepartmentAndAllBelowIt() {
        DepartmentTree tree = tree(new long[][] {{2, 1}, {3, 1}, {4, 2}, {5, 4}});
        assertThat(tree.withDescendants(2)).containsExactlyInAnyOrder(2L, 4L, 5L);
        assertThat(tree.withDescendants(5)).containsExactly(5L);
    }

    @Test
    void aDepartmentAndThoseAboveIt() {
        DepartmentTree tree = tree(new long[][] {{2, 1}, {3, 1}, {4, 2}, {5, 4}});
        assertThat(tree.withAncestors(4)).containsExactly(4L, 2L, 1L);
        assertThat(tree.withAncestors(9)).containsExactly(9L);
    }

    @Test
    void aDepartmentThatIsNotInTheTreeStandsAlone() {
        assertThat(tree(new long[][] {}).withDescendants(9)).containsExactly(9L);
    }

    @Test
    void aCycleDoesNotHangTheServer() {
        DepartmentTree cycle = tree(new long[][] {{1, 2}, {2, 1}});
        assertThat(cycle.withDescendants(1)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(cycle.withAncestors(1)).containsExactly(1L, 2L);
    }

    private static DepartmentTree tree(long[][] parents) {
        return DepartmentTree.of(List.of(parents).stream()
                .map(row -> new Object[] {row[0], row[1]})
                .toList());
    }
}
