package org.xiaoguan.finance.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** A red invoice while it is entered. */
@Named
@ViewScoped
public class RedInvoicePage implements Serializable {
    private static final String DRAFT = "finance.invoice.red";

    @Inject
    InvoiceService invoices;

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

    private final RedInvoiceForm form = new RedInvoiceForm();
    private String formKey = FormKeys.fresh();
    private Long id;
    private String number;
    private BigDecimal left;
    private ProjectSummary project;

    @PostConstruct
    void open() {
        if (!user.may(FinancePermissions.INVOICE_CREATE)) {
            throw new AccessDeniedException();
        }
        id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        show();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setIssuedOn(clock.today());
        BigDecimal due = project.redInvoiceDue();
        form.setAmount(due.signum() > 0 ? due.min(left) : left);
    }

    private void show() {
        InvoiceView view = invoices.blue(id);
        number = view.invoice().getNumber();
        left = view.invoice().getLeft();
        project = view.project();
    }

    public String save() {
        return actions.make(() -> invoices.takeBack(id, form, formKey))
                .map(made -> {
                    drafts.discard(DRAFT, id);
                    actions.done("invoice.red.saved", form.getNumber());
                    return actions.to("/finance/invoice/view", made);
                })
                .orElseGet(this::refused);
    }

    private String refused() {
        show();
        return null;
    }

    public RedInvoiceForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    /** What may still be taken back. */
    public BigDecimal getLeft() {
        return left;
    }

    public ProjectSummary getProject() {
        return project;
    }

    public InvoiceMedium[] getMedia() {
        return InvoiceMedium.values();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
