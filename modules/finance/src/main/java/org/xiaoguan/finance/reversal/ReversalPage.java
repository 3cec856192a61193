package org.xiaoguan.finance.reversal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.entry.EntryPage;
import org.xiaoguan.finance.receipt.ReceiptBook;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receipt.ReceiptView;
import org.xiaoguan.finance.receipt.ReversalForm;

/** Takes a receipt or a refund back. */
@Named
@ViewScoped
public class ReversalPage extends EntryPage {
    @Inject
    ReceiptService receipts;

    @Inject
    ReversalService reversals;

    private final ReversalForm form = new ReversalForm();
    private long id;
    private boolean reversible;
    private String number;
    private BigDecimal amount;

    @PostConstruct
    void open() {
        admit(FinancePermissions.RECEIPT_REVERSE);
        id = against();
        ReceiptView view = receipts.view(id);
        reversible = view.reversible();
        number = view.receipt().getNumber();
        amount = view.receipt().getAmount().negate();
        form.setReversedOn(clock.today());
    }

    public String save() {
        return enter(() -> reversals.reverse(id, form, getFormKey()), "finance.reversal", id, made -> {
            actions.done("reversal.saved", number);
            return actions.to(ReceiptBook.path(made));
        });
    }

    public ReversalForm getForm() {
        return form;
    }

    /** Whether there is something to take back: it was not done meanwhile, and the entry takes back none itself. */
    public boolean isReversible() {
        return reversible;
    }

    public long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    /** What the counter entry will add. */
    public BigDecimal getAmount() {
        return amount;
    }
}
