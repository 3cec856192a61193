package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.spreadsheet.SheetRow;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.ui.text.Languages;
import org.xiaoguan.ui.text.Texts;

/** Tells by its headings what a file holds. */
@ApplicationScoped
public class ImportRecognition {
    @Inject
    ImportTargets targets;

    @Inject
    ImportStore store;

    @Inject
    Texts texts;

    /** What most of the headings belong to, among what the caller may import; empty when it is less than half of them. */
    public Optional<Recognised> of(String fileName, byte[] content) {
        return Spreadsheet.of(fileName, content).first().flatMap(this::of);
    }

    private Optional<Recognised> of(SheetRow first) {
        long headings = first.cells().stream().filter(cell -> !cell.isEmpty()).count();
        Recognised best = null;
        int most = 0;
        for (ImportTarget<?> target : targets.allowed()) {
            ImportHeadings read =
                    ImportHeadings.of(first, target.columns(), this::labels, Meanings.of(store.words(target.kind())));
            if (read.known() > most) {
                best = new Recognised(target, matchColumn(target, read));
                most = read.known();
            }
        }
        return 2L * most > headings ? Optional.of(best) : Optional.empty();
    }

    /** The usual one among those that the file has. */
    private static String matchColumn(ImportTarget<?> target, ImportHeadings read) {
        return target.matchColumns().stream()
                .filter(read::has)
                .findFirst()
                .orElse(target.matchColumns().get(0));
    }

    /** What a file holds, and the column by which its rows find their records. */
    public record Recognised(ImportTarget<?> target, String matchColumn) {}

    private List<String> labels(ImportColumn column) {
        return Languages.ALL.stream()
                .map(language -> texts.get(language, column.labelKey()))
                .toList();
    }
}
