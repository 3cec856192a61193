package org.xiaoguan.administration.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.administration.importing.Progress.Outcome;
import org.xiaoguan.shared.Violation;

/**
 * What the dry run found out of a row.
 *
 * @param isNew whether it means a new record
 * @param violations what is wrong with it
 * @param uniques what it takes for itself
 * @param asked what its uploader is asked, and what is proposed to them
 */
public record Checked(boolean isNew, List<Violation> violations, List<ImportUnique> uniques, Asked asked) {
    public Checked {
        violations = List.copyOf(violations);
        uniques = List.copyOf(uniques);
    }

    /** The same with what other rows of the file stand against. */
    Checked against(SeenValues seen, int row) {
        return new Checked(isNew, merged(violations, seen.add(row, uniques)), uniques, asked);
    }

    /** What is to be expected of it. */
    Outcome outcome() {
        if (!violations.isEmpty()) {
            return Outcome.BAD;
        }
        return isNew ? Outcome.CREATED : Outcome.UPDATED;
    }

    /** One reason a cell: what could not be read is not also said to be missing. */
    static List<Violation> merged(List<Violation> first, List<Violation> second) {
        Set<String> said = new HashSet<>();
        first.forEach(violation -> said.add(violation.field()));
        List<Violation> all = new ArrayList<>(first);
        second.stream().filter(violation -> !said.contains(violation.field())).forEach(all::add);
        return all;
    }

    /**
     * Questions that a row has to its uploader.
     *
     * @param unknown texts that nobody told the meaning of, by column
     * @param proposals texts for empty cells, by column
     */
    record Asked(Map<String, ImportCells.Unknown> unknown, Map<String, String> proposals) {
        static final Asked NOTHING = new Asked(Map.of(), Map.of());

        Asked {
            unknown = Map.copyOf(unknown);
            proposals = Map.copyOf(proposals);
        }
    }
}
