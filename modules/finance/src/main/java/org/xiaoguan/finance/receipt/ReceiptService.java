package org.xiaoguan.finance.receipt;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_CREATE;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_PRINT;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.FormKeys;

/** Enters and shows receipts. */
@Stateless
public class ReceiptService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReceiptBook book;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Inject
    People people;

    @Inject
    FormKeys formKeys;

    @Inject
    BusinessClock clock;

    @Requires(RECEIPT_VIEW)
    public ReceiptView view(long id) {
        return view(book.reached(id, RECEIPT_VIEW));
    }

    /** The same for a print. */
    @Requires(RECEIPT_PRINT)
    public ReceiptView print(long id) {
        return view(book.reached(id, RECEIPT_PRINT));
    }

    /** Enters money that came in; the same form key again gives the receipt that it made first. */
    @Requires(RECEIPT_CREATE)
    public long create(ReceiptForm form, String formKey) {
        Long made = formKeys.claim(formKey, Receipt.KIND);
        if (made != null) {
            return made;
        }
        ProjectSummary before = book.chosen(form.getProjectId(), RECEIPT_CREATE);
        Receipt receipt = Receipt.received(form, before, clock.today());
        ProjectSummary after = projects.bookReceipt(before.id(), receipt.getAmount(), receipt.isAdvance());
        receipt.settle(after, book.openBeyond(before.id()));
        long id = book.enter(receipt);
        formKeys.fulfil(formKey, id);
        return id;
    }

    private ReceiptView view(Receipt receipt) {
        ProjectSummary project = projects.summary(receipt.getProjectId());
        Receipt reversed = receipt.getReversesId() == null ? null : em.find(Receipt.class, receipt.getReversesId());
        return new ReceiptView(
                receipt,
                project,
                customers.summary(project.customerId()).name(),
                people.name(receipt.getHandlerId()),
                people.name(receipt.getEnteredBy()),
                ReceiptView.Other.of(reversed),
                ReceiptView.Other.of(book.counterOf(receipt.getId())));
    }
}
