package org.xiaoguan.web.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ShippedRole;

/** What each shipped role gets when it opens each page: the committed promise, not read from the code. */
final class AccessTable {
    static final String FILE = "access-table.csv";

    private final Map<String, Map<ShippedRole, Integer>> rows = new LinkedHashMap<>();

    private AccessTable() {}

    static AccessTable read() {
        AccessTable table = new AccessTable();
        try (InputStream in = AccessTable.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> roles =
                    List.of(lines.readLine().split(",")).stream().skip(1).toList();
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> table.add(roles, line.split(",")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(List<String> roles, String[] cells) {
        Map<ShippedRole, Integer> row = new LinkedHashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            row.put(ShippedRole.valueOf(roles.get(i)), Integer.valueOf(cells[i + 1]));
        }
        if (rows.put(cells[0], row) != null) {
            throw new IllegalStateException("twice in the table: " + cells[0]);
        }
    }

    /** Addresses, some with an id that no record has. */
    List<String> addresses() {
        return new ArrayList<>(rows.keySet());
    }

    /** Pages, without parameters; exports are none. */
    Set<String> pages() {
        return rows.keySet().stream()
                .map(address -> address.replaceFirst("\\?.*", ""))
                .filter(page -> !page.startsWith("/export/"))
                .collect(Collectors.toSet());
    }

    /** The status that the role gets. */
    int status(String address, ShippedRole role) {
        return rows.get(address).get(role);
    }
}
