package org.xiaoguan.administration.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.shared.Violation;

/** What the rows of a file take for themselves, so that a later row is refused it in the words that the table has for it. */
final class SeenValues {
    private final Map<String, First> firsts = new HashMap<>();
    private final Map<Violation, Violation> words = new HashMap<>();

    /** What an earlier row has already of what this one wants; one reason a column. */
    List<Violation> add(int row, List<ImportUnique> uniques) {
        List<Violation> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ImportUnique unique : uniques) {
            First first = firsts.get(unique.value());
            if (first == null) {
                firsts.put(unique.value(), new First(row, shared(unique)));
            } else if (first.row() != row
                    && first.unique().excludes(unique)
                    && said.add(unique.taken().field())) {
                found.add(new Violation(
                        unique.taken().field(),
                        "import.cell.twice",
                        List.of(first.unique().taken(), first.row())));
            }
        }
        return found;
    }

    /** Many rows have the same words: of 100,000 they are kept once. */
    private ImportUnique shared(ImportUnique unique) {
        return new ImportUnique(null, unique.holder(), words.computeIfAbsent(unique.taken(), taken -> taken));
    }

    private record First(int row, ImportUnique unique) {}
}
