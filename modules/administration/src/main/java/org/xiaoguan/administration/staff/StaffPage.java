package org.xiaoguan.administration.staff;

import static org.xiaoguan.administration.AdministrationPermissions.STAFF_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.form.RecordPage;

/** One person of the staff list. */
@Named
@ViewScoped
public class StaffPage extends RecordPage<StaffForm> {
    @Inject
    StaffService staff;

    public StaffPage() {
        super("administration.staff", new StaffForm());
    }

    @Override
    protected Shown<StaffForm> find(long id) {
        Staff read = staff.find(id);
        return new Shown<>(new StaffForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(StaffForm form, String formKey) {
        return staff.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, StaffForm form) {
        staff.update(id, readVersion, form);
    }

    public String close() {
        return after(id -> staff.setClosed(id, true), "administration.closed");
    }

    public String reopen() {
        return after(id -> staff.setClosed(id, false), "administration.reopened");
    }

    public String delete() {
        return after(staff::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return user.may(STAFF_EDIT);
    }
}
