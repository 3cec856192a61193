package org.xiaoguan.finance.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.entry.EntryPage;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.NotFoundException;

/** A red invoice while it is entered. */
@Named
@ViewScoped
public class RedInvoicePage extends EntryPage {
    @Inject
    InvoiceService invoices;

    private final RedInvoiceForm form = new RedInvoiceForm();
    private long id;
    private String number;
    private BigDecimal left;
    private ProjectSummary project;

    @PostConstruct
    void open() {
        admit(FinancePermissions.INVOICE_CREATE);
        id = against();
        refresh();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setIssuedOn(clock.today());
        BigDecimal due = project.redInvoiceDue();
        form.setAmount(due.signum() > 0 ? due.min(left) : left);
    }

    @Override
    protected void refresh() {
        InvoiceView view = invoices.entered(id);
        if (view.invoice().isRed()) {
            throw new NotFoundException();
        }
        number = view.invoice().getNumber();
        left = view.invoice().getLeft();
        project = view.project();
    }

    public String save() {
        return enter(() -> invoices.takeBack(id, form, getFormKey()), "finance.invoice.red", id, made -> {
            actions.done("invoice.red.saved", form.getNumber());
            return actions.to(InvoiceService.path(made));
        });
    }

    public RedInvoiceForm getForm() {
        return form;
    }

    public long getId() {
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
}
