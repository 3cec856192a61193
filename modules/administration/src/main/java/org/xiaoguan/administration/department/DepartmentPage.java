package org.xiaoguan.administration.department;

import static org.xiaoguan.administration.AdministrationPermissions.DEPARTMENT_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** One department. */
@Named
@ViewScoped
public class DepartmentPage implements Serializable {
    private static final String LIST = "/administration/department/list";

    private Long id;
    private int readVersion;
    private boolean closed;
    private String formKey = FormKeys.fresh();
    private DepartmentForm form = new DepartmentForm();

    @Inject
    transient DepartmentService departments;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Actions actions;

    @Inject
    transient Drafts drafts;

    /** Reads the record, or makes sure that a new one may be made. */
    public void open() {
        if (id != null) {
            Department read = departments.find(id);
            form = new DepartmentForm(read);
            readVersion = read.getVersion();
            closed = read.isClosed();
        } else if (!isEditable()) {
            throw new AccessDeniedException();
        }
    }

    public String save() {
        boolean saved = actions.perform(() -> {
            if (id == null) {
                departments.create(form, formKey);
            } else {
                departments.update(id, readVersion, form);
            }
        });
        return saved ? leave("common.saved") : null;
    }

    public String close() {
        return actions.perform(() -> departments.setClosed(id, true)) ? leave("administration.closed") : null;
    }

    public String reopen() {
        return actions.perform(() -> departments.setClosed(id, false)) ? leave("administration.reopened") : null;
    }

    public String delete() {
        return actions.perform(() -> departments.delete(id)) ? leave("administration.deleted") : null;
    }

    private String leave(String note) {
        drafts.discard("administration.department", id);
        actions.done(note);
        return actions.to(LIST);
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return currentUser.may(DEPARTMENT_EDIT);
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

    public DepartmentForm getForm() {
        return form;
    }
}
