package org.xiaoguan.catalog.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Pages thousands of rows down a list, which are found by the ids of the whole result. */
@ExtendWith(ArquillianExtension.class)
class TurningToADistantPageIT {
    private static final int ALL = 6000;
    private static final int SIZE = 20;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    SupplierService suppliers;

    @Inject
    Company company;

    @Test
    void distantPagesFollowOneAnotherInTheOrderAskedForAndEndWithTheLastRow() throws SQLException {
        String mark = Company.unique("f");
        run("insert into catalog_supplier (id, version, code, name, name_key, is_closed, search_text)"
                + " select 7000000000 + seq, 0, concat('" + mark + "-', lpad(seq, 5, '0')), concat('" + mark
                + "', seq), concat('" + mark + "', seq), false, concat('" + mark + "', seq) from seq_1_to_" + ALL);
        try {
            assertThat(codes(page(mark, 5000, false))).isEqualTo(expected(mark, 5001));
            assertThat(codes(page(mark, 5020, false))).isEqualTo(expected(mark, 5021));
            assertThat(codes(page(mark, 5960, false)).get(SIZE - 1)).isEqualTo(mark + "-05980");
            assertThat(codes(page(mark, 5990, false))).hasSize(10).endsWith(mark + "-06000");
            assertThat(page(mark, 6000, false).rows()).isEmpty();
            assertThat(codes(page(mark, 5980, true)))
                    .startsWith(mark + "-00020")
                    .endsWith(mark + "-00001");
            assertThat(page(mark, 5000, false).count()).isEqualTo(ALL);
        } finally {
            run("delete from catalog_supplier where id between 7000000001 and " + (7_000_000_000L + ALL));
        }
    }

    private ListResult<SupplierRow> page(String mark, int first, boolean descending) {
        return company.asSystem(
                () -> suppliers.list(new SupplierFilter(mark, null), new ListRequest(first, SIZE, "code", descending)));
    }

    private static List<String> codes(ListResult<SupplierRow> page) {
        return page.rows().stream().map(SupplierRow::code).toList();
    }

    private static List<String> expected(String mark, int from) {
        return IntStream.range(from, from + SIZE)
                .mapToObj(i -> mark + "-%05d".formatted(i))
                .toList();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
