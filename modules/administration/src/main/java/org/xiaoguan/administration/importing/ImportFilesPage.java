package org.xiaoguan.administration.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** Where several files are chosen for import at once. */
@Named
@ViewScoped
public class ImportFilesPage implements Serializable {
    private static final int MOST = 10;

    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    Actions actions;

    private transient List<Part> files;

    /** @throws NotFoundException for whoever may import nothing */
    public void open() {
        if (imports.kinds().isEmpty()) {
            throw new NotFoundException();
        }
    }

    public String upload() {
        return actions.make(() -> imports.uploadAll(uploads()))
                .map(id -> {
                    worker.start(id);
                    return actions.to("/administration/import/view", id);
                })
                .orElse(null);
    }

    private List<ImportUpload> uploads() {
        List<Part> chosen = files == null ? List.of() : files;
        if (chosen.size() > MOST) {
            throw BusinessException.at("files", "import.files.many", MOST);
        }
        List<ImportUpload> uploads = new ArrayList<>();
        for (Part file : chosen) {
            if (file.getSubmittedFileName() != null
                    && !file.getSubmittedFileName().isEmpty()) {
                uploads.add(new ImportUpload(file.getSubmittedFileName(), content(file)));
            }
        }
        return uploads;
    }

    private static byte[] content(Part file) {
        if (file.getSize() > Spreadsheet.MAX_BYTES) {
            throw Spreadsheet.tooLarge();
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Spreadsheet.impossible(e);
        }
    }

    /** What the caller may import, in the order in which it is imported. */
    public List<String> getKinds() {
        return imports.kinds();
    }

    public int getMaxMegabytes() {
        return Spreadsheet.MAX_BYTES / 1024 / 1024;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
