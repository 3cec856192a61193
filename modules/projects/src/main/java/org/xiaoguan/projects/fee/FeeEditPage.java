package org.xiaoguan.projects.fee;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.project.FeeKind;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** A fee while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class FeeEditPage implements Serializable {
    private static final String DRAFT = "projects.fee";

    @Inject
    CurrentUser user;

    @Inject
    FeeService fees;

    @Inject
    BusinessClock clock;

    @Inject
    Drafts drafts;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private Long projectId;
    private String formKey = FormKeys.fresh();
    private final FeeForm form = new FeeForm();

    @PostConstruct
    void open() {
        if (!user.may(ProjectsPermissions.FEE_EDIT)) {
            throw new AccessDeniedException();
        }
        projectId = address.id("project");
        FeeKind asked = address.choice("kind", FeeKind.class);
        form.setKind(asked == null ? FeeKind.LABOUR : asked);
        form.setPaidOn(clock.today());
    }

    public String save() {
        return actions.make(() -> fees.create(projectId, form, formKey))
                .map(made -> {
                    drafts.discard(DRAFT, getDraftOf());
                    actions.done("fee.saved");
                    return actions.to("/projects/fee/view", made);
                })
                .orElse(null);
    }

    /** What an unsaved fee is kept under: its project. */
    public String getDraftOf() {
        return "project-" + projectId;
    }

    public Long getProjectId() {
        return projectId;
    }

    public FeeForm getForm() {
        return form;
    }

    public FeeKind[] getKinds() {
        return FeeKind.values();
    }

    public FeeInvoice[] getInvoices() {
        return FeeInvoice.values();
    }

    public List<Integer> getTaxRates() {
        return Tax.RATES;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
