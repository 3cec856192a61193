package org.xiaoguan.administration.department;

import static org.xiaoguan.administration.AdministrationPermissions.DEPARTMENT_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.form.RecordPage;

/** One department. */
@Named
@ViewScoped
public class DepartmentPage extends RecordPage<DepartmentForm> {
    @Inject
    DepartmentService departments;

    public DepartmentPage() {
        super("administration.department", new DepartmentForm());
    }

    @Override
    protected Shown<DepartmentForm> find(long id) {
        Department read = departments.find(id);
        return new Shown<>(new DepartmentForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(DepartmentForm form, String formKey) {
        return departments.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, DepartmentForm form) {
        departments.update(id, readVersion, form);
    }

    public String close() {
        return after(id -> departments.setClosed(id, true), "administration.closed");
    }

    public String reopen() {
        return after(id -> departments.setClosed(id, false), "administration.reopened");
    }

    public String delete() {
        return after(departments::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return user.may(DEPARTMENT_EDIT);
    }
}
