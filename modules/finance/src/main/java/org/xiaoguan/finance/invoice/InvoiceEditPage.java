package org.xiaoguan.finance.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.entry.ProjectEntryPage;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.Tax;

/** An invoice while it is entered. */
@Named
@ViewScoped
public class InvoiceEditPage extends ProjectEntryPage {
    @Inject
    InvoiceService invoices;

    private final InvoiceForm form = new InvoiceForm();

    public InvoiceEditPage() {
        super(FinancePermissions.INVOICE_CREATE);
    }

    @Override
    protected void propose(ProjectSummary chosen, String customerName) {
        form.setProjectId(chosen.id());
        form.setKind(InvoiceKind.SPECIAL);
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setIssuedOn(clock.today());
        form.setTaxRate(Tax.RATES.get(0));
        form.setLeading(LeadingAmount.GROSS);
        form.setTitle(customerName);
    }

    public String save() {
        return enter(() -> invoices.create(form, getFormKey()), "finance.invoice", form.getProjectId(), made -> {
            actions.done("invoice.saved", form.getNumber());
            return actions.to(InvoiceService.path(made));
        });
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
}
