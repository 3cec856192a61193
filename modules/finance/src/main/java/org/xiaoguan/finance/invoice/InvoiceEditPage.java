package org.xiaoguan.finance.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** An invoice while it is entered; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class InvoiceEditPage implements Serializable {
    private static final String DRAFT = "finance.invoice";

    @Inject
    InvoiceService invoices;

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

    private final InvoiceForm form = new InvoiceForm();
    private String formKey = FormKeys.fresh();
    private ProjectSummary project;

    @PostConstruct
    void open() {
        if (!user.may(FinancePermissions.INVOICE_CREATE)) {
            throw new AccessDeniedException();
        }
        Long projectId = address.id("project");
        if (projectId == null) {
            return;
        }
        project = invoices.project(projectId);
        form.setProjectId(projectId);
        form.setKind(InvoiceKind.SPECIAL);
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setIssuedOn(clock.today());
        form.setTaxRate(Tax.RATES.get(0));
        form.setLeading(LeadingAmount.GROSS);
        form.setTitle(customers.summary(project.customerId()).name());
    }

    public String save() {
        return actions.make(() -> invoices.create(form, formKey))
                .map(made -> {
                    drafts.discard(DRAFT, form.getProjectId());
                    actions.done("invoice.saved", form.getNumber());
                    return actions.to("/finance/invoice/view", made);
                })
                .orElseGet(this::refused);
    }

    private String refused() {
        project = invoices.project(form.getProjectId());
        return null;
    }

    /** The amount with tax that follows from what was typed; null as long as something is missing. */
    public BigDecimal getGross() {
        boolean complete = form.getAmount() != null && form.getTaxRate() != null && form.getLeading() != null;
        return complete ? form.getLeading().gross(form.getAmount(), form.getTaxRate()) : null;
    }

    public BigDecimal getNet() {
        return getGross() == null ? null : Tax.net(getGross(), form.getTaxRate());
    }

    public BigDecimal getTax() {
        return getGross() == null ? null : Tax.tax(getGross(), form.getTaxRate());
    }

    public InvoiceForm getForm() {
        return form;
    }

    public ProjectSummary getProject() {
        return project;
    }

    public InvoiceKind[] getKinds() {
        return InvoiceKind.values();
    }

    public InvoiceMedium[] getMedia() {
        return InvoiceMedium.values();
    }

    public LeadingAmount[] getLeadings() {
        return LeadingAmount.values();
    }

    public List<Integer> getRates() {
        return Tax.RATES;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
