package org.xiaoguan.finance.receipt;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** A receipt while it is entered; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class ReceiptEditPage implements Serializable {
    private static final String DRAFT = "finance.receipt";

    @Inject
    ReceiptService receipts;

    @Inject
    Customers customers;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Drafts drafts;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private final ReceiptForm form = new ReceiptForm();
    private String formKey = FormKeys.fresh();
    private ProjectSummary project;

    @PostConstruct
    void open() {
        if (!user.may(FinancePermissions.RECEIPT_CREATE)) {
            throw new AccessDeniedException();
        }
        Long projectId = address.id("project");
        if (projectId == null) {
            return;
        }
        project = receipts.project(projectId);
        form.setProjectId(projectId);
        form.setReceivedOn(clock.today());
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(project.managerId());
        form.setPayer(customers.summary(project.customerId()).name());
    }

    public String save() {
        return actions.make(() -> receipts.create(form, formKey))
                .map(made -> {
                    drafts.discard(DRAFT, form.getProjectId());
                    return actions.to("/finance/receipt/view?id=" + made + "&saved=true");
                })
                .orElseGet(this::refused);
    }

    /** Somebody else may have entered something meanwhile: what is owed is shown anew. */
    private String refused() {
        project = receipts.project(form.getProjectId());
        return null;
    }

    public ReceiptForm getForm() {
        return form;
    }

    public ProjectSummary getProject() {
        return project;
    }

    public ReceiptMethod[] getMethods() {
        return ReceiptMethod.values();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
