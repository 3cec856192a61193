package org.xiaoguan.administration.importing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** One import: how far it is, what is wrong with the file, and what may be done next. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    ImportTargets targets;

    @Inject
    ProblemLabels labels;

    @Inject
    ListAddress address;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    private Long id;
    private transient ImportJob job;
    private transient ListResult<ProblemRow> problems;

    /** @throws NotFoundException without an id, for an unknown one and for an import of somebody else */
    public ImportJob getJob() {
        if (job == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            job = imports.find(id);
        }
        return job;
    }

    /** Reads the import before the page is shown. */
    public void open() {
        getJob();
    }

    public ListResult<ProblemRow> getProblems() {
        if (problems == null) {
            problems = imports.problems(getJob().getId(), address.request());
        }
        return problems;
    }

    public String column(ProblemRow row) {
        return labels.column(row.kind(), row.columnKey());
    }

    public String reason(ProblemRow row) {
        return row.reason(user.getLocale());
    }

    public String getFailure() {
        boolean english = Locale.ENGLISH.getLanguage().equals(user.getLocale().getLanguage());
        return english ? getJob().getFailureEn() : getJob().getFailureZh();
    }

    public boolean isAbandoned() {
        return imports.isAbandoned(getJob().getId());
    }

    /** Whether the file had better be mended and uploaded again. */
    public boolean isMendable() {
        ImportState state = getJob().getState();
        return !state.isWorking() && (state == ImportState.FAILED || getJob().getBad() > 0);
    }

    public String getListPath() {
        return targets.of(getJob().getKind()).listPath();
    }

    /** Looks again while something is under way; what comes then is a page of its own. */
    public void refresh() throws IOException {
        job = null;
        if (!getJob().getState().isWorking()) {
            ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
            page.redirect(page.getRequestContextPath() + "/administration/import/view?id=" + id);
        }
    }

    /** The files that were uploaded together; empty for a file alone. */
    public List<ImportJob> getBatch() {
        return imports.batch(getJob().getId());
    }

    public String check() {
        return start(() -> imports.check(id));
    }

    public String run() {
        return start(() -> imports.run(id));
    }

    public String undo() {
        return start(() -> imports.undo(id));
    }

    public String resume() {
        return start(() -> imports.resume(id));
    }

    private String start(Actions.Work work) {
        if (!actions.perform(work)) {
            return null;
        }
        worker.start(id);
        return actions.to("/administration/import/view", id);
    }

    public List<ProblemRow> getRows() {
        return getProblems().rows();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
