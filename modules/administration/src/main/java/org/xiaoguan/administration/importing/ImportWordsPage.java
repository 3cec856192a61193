package org.xiaoguan.administration.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.text.Texts;

/** What people told of texts in imported files, to be forgotten where it was wrong. */
@Named
@ViewScoped
public class ImportWordsPage implements Serializable {
    @Inject
    ImportService imports;

    @Inject
    ImportAnswerService told;

    @Inject
    ProblemLabels labels;

    @Inject
    Texts texts;

    @Inject
    Actions actions;

    private List<ImportWordRow> words;

    /** @throws NotFoundException for whoever may import nothing */
    public void open() {
        if (imports.kinds().isEmpty()) {
            throw new NotFoundException();
        }
    }

    public List<ImportWordRow> getWords() {
        if (words == null) {
            words = told.words();
        }
        return words;
    }

    /** Where the text stands. */
    public String column(ImportWordRow word) {
        return word.isHeading() ? texts.get("import.question.heading") : labels.column(word.kind(), word.columnKey());
    }

    /** What it means. */
    public String meaning(ImportWordRow word) {
        if (word.isLeftOut()) {
            return texts.get("import.question.leave-out");
        }
        return word.isHeading() ? labels.column(word.kind(), word.meaning()) : word.meaning();
    }

    public String forget(long id) {
        return actions.perform(() -> told.forget(id)) ? actions.to("/administration/import/words") : null;
    }
}
