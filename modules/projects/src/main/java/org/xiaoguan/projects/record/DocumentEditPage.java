package org.xiaoguan.projects.record;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.function.LongSupplier;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** What the forms of a project's documents have in common: which document, what becomes of its draft, how it is stored. */
public abstract class DocumentEditPage implements Serializable {
    @Inject
    protected BusinessClock clock;

    @Inject
    protected CurrentUser user;

    @Inject
    protected Drafts drafts;

    @Inject
    protected ListAddress address;

    @Inject
    protected Actions actions;

    /** The record's kind, which names its drafts too. */
    private final String kind;

    private Long id;
    private Long projectId;
    private String number;
    private int readVersion;
    private String formKey = FormKeys.fresh();

    protected DocumentEditPage(String kind) {
        this.kind = kind;
    }

    /** Reads from the address what is asked for: a document, or a new one of a project that is chosen first. */
    protected void opened(String permission) {
        if (!user.may(permission)) {
            throw new AccessDeniedException();
        }
        id = address.optionalId("id");
        projectId = address.optionalId("project");
    }

    /** The document that is there already. */
    protected void stored(long projectId, String number, int version) {
        this.projectId = projectId;
        this.number = number;
        readVersion = version;
    }

    /** How many rows of a grid the draft fills. */
    protected int draftedRows(String grid) {
        return drafts.rows(kind, getDraftOf(), grid);
    }

    /** Makes the document or, when it is there already, changes it, and leads to its page; stays when refused. */
    protected String store(LongSupplier create, Runnable update, String note) {
        return store(id == null ? create : () -> changed(update), note);
    }

    private long changed(Runnable update) {
        update.run();
        return id;
    }

    /** Stores the document and leads to its page; stays when refused. */
    protected String store(LongSupplier work, String note) {
        return actions.make(work::getAsLong)
                .map(made -> {
                    drafts.discard(kind, getDraftOf());
                    actions.done(note);
                    return leadTo(made);
                })
                .orElse(null);
    }

    protected String leadTo(long made) {
        return actions.to(RecordKind.viewPath(kind), made);
    }

    /** What an unsaved document is kept under: itself, or the project of a new one. */
    public String getDraftOf() {
        return id == null ? "project-" + projectId : id.toString();
    }

    public Long getId() {
        return id;
    }

    public Long getProjectId() {
        return projectId;
    }

    public String getNumber() {
        return number;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }
}
