package org.xiaoguan.finance.refund;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_REFUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.finance.receipt.Receipt;
import org.xiaoguan.finance.receipt.ReceiptBook;
import org.xiaoguan.finance.receipt.RefundForm;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.FormKeys;

/** Pays back to customers what is due to them. */
@Stateless
public class RefundService {
    private static final String KIND = "finance.refund";

    @Inject
    ReceiptBook book;

    @Inject
    Projects projects;

    @Inject
    FormKeys formKeys;

    @Inject
    BusinessClock clock;

    /** Enters money that went back; the same form key again gives the refund that it made first. */
    @Requires(RECEIPT_REFUND)
    public long create(RefundForm form, String formKey) {
        Long made = formKeys.claim(formKey, KIND);
        if (made != null) {
            return made;
        }
        ProjectSummary project = book.chosen(form.getProjectId(), RECEIPT_REFUND);
        Receipt refund = Receipt.refunded(form, project, clock.today());
        projects.bookRefund(project.id(), refund.getAmount().abs());
        long id = book.enter(refund);
        formKeys.fulfil(formKey, id);
        return id;
    }
}
