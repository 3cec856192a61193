package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.spreadsheet.SheetCell;

class RowOrderTest {
    private final RowOrder order = new RowOrder();

    @Test
    void whatOthersNeedComesFirst() {
        add(2, "Child", "Parent");
        add(3, "Parent", "Grandparent");
        add(4, "Grandparent", null);
        add(5, "Alone", "somebody who is in the database");

        assertThat(List.of(order.round(2), order.round(3), order.round(4), order.round(5)))
                .containsExactly(2, 1, 0, 0);
        assertThat(order.rounds()).isEqualTo(3);
        assertThat(order.brings("parent")).isTrue();
        assertThat(order.total()).isEqualTo(4);
    }

    @Test
    void rowsThatNeedOneAnotherDoNotGoRoundForEver() {
        add(2, "A", "B");
        add(3, "B", "A");
        add(4, "C", "C");

        assertThat(order.rounds()).isLessThan(4);
        assertThat(order.round(4)).isZero();
    }

    @Test
    void aChainAsLongAsTheFileIsNotReadOnceARow() {
        for (int row = 2; row < 10_000; row++) {
            add(row, "row " + row, "row " + (row - 1));
        }
        assertThat(order.rounds()).isEqualTo(RowOrder.MOST_ROUNDS);
    }

    private void add(int number, String name, String parent) {
        ImportTarget<?> target = (ImportTarget<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ImportTarget.class}, (proxy, method, arguments) -> {
                    ImportRow row = (ImportRow) arguments[0];
                    if (method.getName().equals("referredAs")) {
                        return row.text("name");
                    }
                    return row.text("parent") == null ? List.of() : List.of(row.text("parent"));
                });
        order.add(
                target,
                new ImportCells(
                        number,
                        Map.of("name", SheetCell.of(name), "parent", SheetCell.of(parent == null ? "" : parent))));
    }
}
