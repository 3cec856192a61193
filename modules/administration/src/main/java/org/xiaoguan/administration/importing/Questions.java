package org.xiaoguan.administration.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.ImportColumn;

/** What a dry run asks whoever uploaded the file: each text that it does not know once, however many rows have it. */
final class Questions {
    /** More than anybody answers: a file that asks so much is in the wrong columns. */
    private static final int MOST = 300;

    private final Map<Asked, Integer> counts = new LinkedHashMap<>();
    private final Map<Asked, ImportCells.Unknown> firsts = new LinkedHashMap<>();
    private int open;

    void add(Checked.Asked row) {
        row.unknown().forEach((column, unknown) -> {
            Asked asked = new Asked(column, Meanings.spelling(unknown.text()));
            if (counts.containsKey(asked) || unknown.isMade() || open < MOST) {
                counts.merge(asked, 1, Integer::sum);
                if (firsts.putIfAbsent(asked, unknown) == null && !unknown.isMade()) {
                    open++;
                }
            }
        });
    }

    /** All that was asked, column by column. */
    List<ImportUnknown> unknown(long importId) {
        List<ImportUnknown> unknown = new ArrayList<>();
        counts.forEach((asked, count) -> {
            ImportCells.Unknown first = firsts.get(asked);
            if (fits(first.text())) {
                unknown.add(new ImportUnknown(importId, asked.column(), first.text(), cut(first.hint()), count));
            }
        });
        return unknown;
    }

    /** Headings that belong to no column, and columns that are missing. */
    static List<ImportUnknown> headings(long importId, List<String> unknown, List<ImportColumn> missing) {
        return Stream.concat(
                        unknown.stream()
                                .distinct()
                                .filter(Questions::fits)
                                .map(heading -> new ImportUnknown(importId, Meanings.HEADING, heading, null, 1)),
                        missing.stream().map(column -> new ImportUnknown(importId, column.key(), "", null, 1)))
                .limit(MOST)
                .toList();
    }

    /** What is proposed to a row. */
    static List<ImportProposal> proposals(ImportPlan plan, ImportCells row, Checked.Asked asked) {
        String known = row.text(plan.matchColumn());
        String label = known == null ? "" : cut(known);
        return asked.proposals().entrySet().stream()
                .map(cell ->
                        new ImportProposal(plan.importId(), row.number(), cell.getKey(), label, cut(cell.getValue())))
                .toList();
    }

    /** A text that no table can hold is mended in the file. */
    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= ImportWord.TEXT_LENGTH;
    }

    private static String cut(String text) {
        return text == null || fits(text)
                ? text
                : text.substring(0, text.offsetByCodePoints(0, ImportWord.TEXT_LENGTH));
    }

    /** A text of a column, in the spelling by which texts are told apart. */
    private record Asked(String column, String text) {}
}
