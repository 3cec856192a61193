package org.xiaoguan.administration.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.text.Texts;

/** Where a file is chosen for import. */
@Named
@ViewScoped
public class ImportEditPage implements Serializable {
    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    ImportTargets targets;

    @Inject
    Texts texts;

    @Inject
    Actions actions;

    private String kind;
    private transient Part file;
    private final ImportForm form = new ImportForm();

    /** @throws NotFoundException for what cannot be imported or not by the caller */
    public void open() {
        form.setMatchColumn(target().matchColumns().get(0));
    }

    private ImportTarget<?> target() {
        return targets.of(String.valueOf(kind));
    }

    public String getListPath() {
        return target().listPath();
    }

    /** Message key of what the reader should know beforehand; null where nothing. */
    public String getNoteKey() {
        return target().noteKey();
    }

    public String upload() {
        return actions.make(() -> imports.upload(kind, named(), content()))
                .map(this::started)
                .orElse(null);
    }

    private String started(long id) {
        worker.start(id);
        return actions.to("/administration/import/view", id);
    }

    private ImportForm named() {
        form.setFileName(file == null ? null : file.getSubmittedFileName());
        return form;
    }

    /** The file, unless it is too large to be read at all. */
    private byte[] content() {
        if (form.getFileName() == null || form.getFileName().isEmpty()) {
            throw BusinessException.at("file", "import.file.empty");
        }
        if (file.getSize() > Spreadsheet.MAX_BYTES) {
            throw Spreadsheet.tooLarge();
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Spreadsheet.impossible(e);
        }
    }

    /** Columns by which a row may find its record. */
    public List<Choice> getMatchColumns() {
        return target().columns().stream()
                .filter(column -> target().matchColumns().contains(column.key()))
                .map(this::choice)
                .toList();
    }

    private Choice choice(ImportColumn column) {
        return new Choice(column.key(), texts.get(column.labelKey()));
    }

    public ImportMode[] getModes() {
        return ImportMode.values();
    }

    public int getMaxMegabytes() {
        return Spreadsheet.MAX_BYTES / 1024 / 1024;
    }

    public ImportForm getForm() {
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /**
     * A column to choose.
     *
     * @param id its key
     * @param label its heading
     */
    public record Choice(String id, String label) {}
}
