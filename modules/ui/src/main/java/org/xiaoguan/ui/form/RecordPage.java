package org.xiaoguan.ui.form;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.function.Consumer;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;

/**
 * The form of one record of a base table: which record, the version that was read, what becomes of its draft and where it
 * leads. A page bean adds its service's five calls and what only its own form shows.
 *
 * @param <F> what a person types
 */
public abstract class RecordPage<F extends Serializable> implements Serializable {
    /** A record as it is opened. */
    public record Shown<F>(F form, int version, boolean closed) {}

    @Inject
    protected CurrentUser user;

    @Inject
    protected Actions actions;

    @Inject
    protected Drafts drafts;

    /** The record's kind, such as {@code administration.staff}, which names its drafts and addresses too. */
    private final String kind;

    private Long id;
    private int readVersion;
    private boolean closed;
    private String formKey = FormKeys.fresh();
    private F form;

    protected RecordPage(String kind, F fresh) {
        this.kind = kind;
        form = fresh;
    }

    /** The record that is to be shown. */
    protected abstract Shown<F> find(long id);

    /** @return id of what was made */
    protected abstract long create(F form, String formKey);

    protected abstract void update(long id, int readVersion, F form);

    /** Whether the reader may change the record, or with none make one. */
    public abstract boolean isEditable();

    /** Whether a reader who may not change the record may look at it here. */
    protected boolean isReadable() {
        return id != null;
    }

    /** Reads the record, or makes sure that a new one may be made. */
    public void open() {
        if (!isEditable() && !isReadable()) {
            throw new AccessDeniedException();
        }
        if (id != null) {
            Shown<F> shown = find(id);
            form = shown.form();
            readVersion = shown.version();
            closed = shown.closed();
        }
    }

    public String save() {
        return actions.make(() -> {
                    if (id == null) {
                        return create(form, formKey);
                    }
                    update(id, readVersion, form);
                    return id;
                })
                .map(saved -> leave(savedNote(), saved))
                .orElse(null);
    }

    /** Does something else with the record and leaves it; stays when refused. */
    protected String after(Consumer<Long> work, String note) {
        return actions.perform(() -> work.accept(id)) ? leave(note, id) : null;
    }

    private String leave(String note, long left) {
        drafts.discard(kind, getRecord());
        actions.done(note);
        return actions.to(next(left));
    }

    /** What the draft is about: the record, or of a new one what else its page bean says, such as whose it is. */
    public Serializable getRecord() {
        return id;
    }

    /** A new record has this form, which follows from what the address names. */
    protected void begin(F begun) {
        form = begun;
    }

    /** Message key that tells of saving. */
    protected String savedNote() {
        return "common.saved";
    }

    /** Where the form leads: to the list, unless the page bean knows better. */
    protected String next(long left) {
        return path("list");
    }

    /** The address of a page of the record's kind. */
    String path(String page) {
        return "/" + kind.replace('.', '/') + "/" + page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public F getForm() {
        return form;
    }
}
