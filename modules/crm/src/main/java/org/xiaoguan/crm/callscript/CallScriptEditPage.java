package org.xiaoguan.crm.callscript;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.ui.form.RecordPage;

/** The form of a script; who may not change it reads it here. */
@Named
@ViewScoped
public class CallScriptEditPage extends RecordPage<CallScriptForm> {
    @Inject
    CallScriptService scripts;

    public CallScriptEditPage() {
        super(CallScript.KIND, new CallScriptForm());
    }

    @Override
    protected Shown<CallScriptForm> find(long id) {
        CallScript read = scripts.find(id);
        return new Shown<>(new CallScriptForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(CallScriptForm form, String formKey) {
        return scripts.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, CallScriptForm form) {
        scripts.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(CrmPermissions.CALLSCRIPT_EDIT);
    }

    public String close() {
        return after(scripts::close, "common.saved");
    }

    public String reopen() {
        return after(scripts::reopen, "common.saved");
    }

    public String delete() {
        return after(scripts::delete, "callscript.deleted");
    }
}
