package org.xiaoguan.administration.approvalrule;

import static org.xiaoguan.administration.AdministrationPermissions.APPROVAL_RULE_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.APPROVAL_RULE_VIEW;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.ApprovalKind;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.ui.form.RecordPage;

/** One rule of approval. */
@Named
@ViewScoped
public class ApprovalRulePage extends RecordPage<ApprovalRuleForm> {
    @Inject
    ApprovalRuleService rules;

    public ApprovalRulePage() {
        super(ApprovalRule.KIND, new ApprovalRuleForm());
    }

    @Override
    protected Shown<ApprovalRuleForm> find(long id) {
        ApprovalRule read = rules.find(id);
        return new Shown<>(new ApprovalRuleForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(ApprovalRuleForm form, String formKey) {
        return rules.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, ApprovalRuleForm form) {
        rules.update(id, readVersion, form);
    }

    public String close() {
        return after(id -> rules.setClosed(id, true), "administration.closed");
    }

    public String reopen() {
        return after(id -> rules.setClosed(id, false), "administration.reopened");
    }

    public String delete() {
        return after(rules::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return user.may(APPROVAL_RULE_EDIT);
    }

    @Override
    protected boolean isReadable() {
        return super.isReadable() && user.may(APPROVAL_RULE_VIEW);
    }

    /** The kinds of documents that can be chosen, by their names in texts. */
    public List<String> getKinds() {
        return rules.kinds().stream().map(ApprovalKind::kind).toList();
    }

    public List<Option> getRoles() {
        return rules.roles();
    }
}
