package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.spreadsheet.SheetRow;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
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

    /**
     * What most of the headings belong to, among what the caller may import; several when they belong to these alike, and
     * none when it is less than half of the headings.
     */
    public List<Recognised> of(String fileName, byte[] content) {
        return Spreadsheet.of(fileName, content).first().map(this::of).orElse(List.of());
    }

    /** The column by which the rows of a file find their records, when it is known what the file holds. */
    public String matchColumn(ImportTarget<?> target, String fileName, byte[] content) {
        return Spreadsheet.of(fileName, content)
                .first()
                .map(first -> matchColumn(target, read(target, first)))
                .orElse(target.matchColumns().get(0));
    }

    private List<Recognised> of(SheetRow first) {
        long headings = first.cells().stream().filter(cell -> !cell.isEmpty()).count();
        List<Recognised> best = new ArrayList<>();
        int most = 0;
        for (ImportTarget<?> target : targets.allowed()) {
            ImportHeadings read = read(target, first);
            if (read.known() > most) {
                best.clear();
                most = read.known();
            }
            if (most > 0 && read.known() == most) {
                best.add(new Recognised(target, matchColumn(target, read)));
            }
        }
        return 2L * most > headings ? best : List.of();
    }

    private ImportHeadings read(ImportTarget<?> target, SheetRow first) {
        return ImportHeadings.of(first, target.columns(), this::labels, Meanings.of(store.words(target.kind())));
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
        return texts.inEveryLanguage(column.labelKey());
    }
}
