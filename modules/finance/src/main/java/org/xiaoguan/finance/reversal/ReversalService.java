package org.xiaoguan.finance.reversal;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_REVERSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.finance.receipt.Receipt;
import org.xiaoguan.finance.receipt.ReceiptBook;
import org.xiaoguan.finance.receipt.ReceiptKind;
import org.xiaoguan.finance.receipt.ReversalForm;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.FormKeys;

/** Takes receipts and refunds back by counter entries. */
@Stateless
public class ReversalService {
    private static final String KIND = "finance.reversal";

    @Inject
    ReceiptBook book;

    @Inject
    Projects projects;

    @Inject
    FormKeys formKeys;

    @Inject
    BusinessClock clock;

    /** Enters the counter entry; the same form key again gives the one that it made first. */
    @Requires(RECEIPT_REVERSE)
    public long reverse(long receiptId, ReversalForm form, String formKey) {
        Long made = formKeys.claim(formKey, KIND);
        if (made != null) {
            return made;
        }
        Receipt receipt = book.reached(receiptId, RECEIPT_REVERSE);
        Receipt counter = receipt.reversed(form, clock.today());
        refuseTwice(receiptId);
        bookCounter(receipt);
        refuseTwice(receiptId);
        long id = book.enter(counter);
        formKeys.fulfil(formKey, id);
        return id;
    }

    private void bookCounter(Receipt receipt) {
        BigDecimal amount = receipt.getAmount().abs();
        if (receipt.getKind() == ReceiptKind.RECEIPT) {
            projects.bookReceiptReversal(receipt.getProjectId(), amount);
        } else {
            projects.bookRefundReversal(receipt.getProjectId(), amount);
        }
    }

    /** Asked again under the project's lock, so that of two at once the second sees the first. */
    private void refuseTwice(long receiptId) {
        Receipt counter = book.counterOf(receiptId);
        if (counter != null) {
            throw BusinessException.of("reversal.done", counter.getNumber(), counter.getReceivedOn());
        }
    }
}
