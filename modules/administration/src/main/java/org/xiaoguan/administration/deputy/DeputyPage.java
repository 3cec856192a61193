package org.xiaoguan.administration.deputy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.form.RecordPage;

/** Naming a deputy. */
@Named
@ViewScoped
public class DeputyPage extends RecordPage<DeputyForm> {
    @Inject
    DeputyService deputies;

    public DeputyPage() {
        super(Deputy.KIND, new DeputyForm());
    }

    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            getForm().setStaffId(user.getStaffId());
        }
    }

    @Override
    protected Shown<DeputyForm> find(long id) {
        Deputy read = deputies.find(id);
        return new Shown<>(new DeputyForm(read), read.getVersion(), false);
    }

    @Override
    protected long create(DeputyForm form, String formKey) {
        return deputies.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, DeputyForm form) {
        deputies.update(id, readVersion, form);
    }

    public String delete() {
        return after(deputies::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    /** Whether the reader names deputies of others too. */
    public boolean isForOthers() {
        return deputies.mayAll();
    }
}
