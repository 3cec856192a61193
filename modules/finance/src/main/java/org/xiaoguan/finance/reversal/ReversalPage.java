package org.xiaoguan.finance.reversal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receipt.ReceiptView;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** Takes a receipt or a refund back. */
@Named
@ViewScoped
public class ReversalPage implements Serializable {
    private static final String DRAFT = "finance.reversal";

    @Inject
    ReceiptService receipts;

    @Inject
    ReversalService reversals;

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

    private final ReversalForm form = new ReversalForm();
    private String formKey = FormKeys.fresh();
    private Long id;
    private String number;
    private BigDecimal amount;

    @PostConstruct
    void open() {
        if (!user.may(FinancePermissions.RECEIPT_REVERSE)) {
            throw new AccessDeniedException();
        }
        id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        ReceiptView view = receipts.view(id);
        if (!view.reversible()) {
            throw new NotFoundException();
        }
        number = view.receipt().getNumber();
        amount = view.receipt().getAmount().negate();
        form.setReversedOn(clock.today());
    }

    public String save() {
        return actions.make(() -> reversals.reverse(id, form, formKey))
                .map(made -> {
                    drafts.discard(DRAFT, id);
                    actions.done("reversal.saved", number);
                    return actions.to("/finance/receipt/view", made);
                })
                .orElse(null);
    }

    public ReversalForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    /** What the counter entry will add. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
