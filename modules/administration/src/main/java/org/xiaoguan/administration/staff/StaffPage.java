package org.xiaoguan.administration.staff;

import static org.xiaoguan.administration.AdministrationPermissions.STAFF_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** One person of the staff list. */
@Named
@ViewScoped
public class StaffPage implements Serializable {
    private static final String LIST = "/administration/staff/list";

    private Long id;
    private int readVersion;
    private boolean closed;
    private String formKey = FormKeys.fresh();
    private StaffForm form = new StaffForm();

    @Inject
    transient StaffService staff;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Actions actions;

    @Inject
    transient Drafts drafts;

    /** Reads the record, or makes sure that a new one may be made. */
    public void open() {
        if (id != null) {
            Staff read = staff.find(id);
            form = new StaffForm(read);
            readVersion = read.getVersion();
            closed = read.isClosed();
        } else if (!isEditable()) {
            throw new AccessDeniedException();
        }
    }

    public String save() {
        boolean saved = actions.perform(() -> {
            if (id == null) {
                staff.create(form, formKey);
            } else {
                staff.update(id, readVersion, form);
            }
        });
        return saved ? leave("common.saved") : null;
    }

    public String close() {
        return actions.perform(() -> staff.setClosed(id, true)) ? leave("administration.closed") : null;
    }

    public String reopen() {
        return actions.perform(() -> staff.setClosed(id, false)) ? leave("administration.reopened") : null;
    }

    public String delete() {
        return actions.perform(() -> staff.delete(id)) ? leave("administration.deleted") : null;
    }

    private String leave(String note) {
        drafts.discard("administration.staff", id);
        actions.done(note);
        return actions.to(LIST);
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return currentUser.may(STAFF_EDIT);
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

    public StaffForm getForm() {
        return form;
    }
}
