package org.xiaoguan.finance.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.entry.EntryPage;
import org.xiaoguan.shared.NotFoundException;

/** Puts right what was mistyped of an invoice. */
@Named
@ViewScoped
public class InvoiceCorrectionPage extends EntryPage {
    @Inject
    InvoiceService invoices;

    private CorrectionForm form;
    private long id;
    private long projectId;
    private int readVersion;
    private String number;

    @PostConstruct
    void open() {
        admit(FinancePermissions.INVOICE_CREATE);
        id = against();
        InvoiceView view = invoices.entered(id);
        if (!view.correctable()) {
            throw new NotFoundException();
        }
        form = CorrectionForm.of(view.invoice());
        number = form.getNumber();
        projectId = view.project().id();
        readVersion = view.invoice().getVersion();
    }

    public String save() {
        return enter(() -> invoices.correct(id, readVersion, form), "finance.invoice.correction", id, corrected -> {
            actions.done("invoice.correct.saved", form.getNumber());
            return actions.to(InvoiceService.path(corrected));
        });
    }

    public CorrectionForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public long getProjectId() {
        return projectId;
    }

    /** The number as it stood when the page was opened. */
    public String getNumber() {
        return number;
    }

    public InvoiceMedium[] getMedia() {
        return InvoiceMedium.values();
    }
}
