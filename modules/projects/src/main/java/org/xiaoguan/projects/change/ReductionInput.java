package org.xiaoguan.projects.change;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.goods.ScopeLookup;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** Goods that are taken off or returned, while they are typed. */
public class ReductionInput implements GridLine {
    private final ScopeLookup scope;
    private final Map<String, String> unread = new HashMap<>();
    private Long itemId;
    private Typed quantity = Typed.EMPTY;
    private Typed credit = Typed.EMPTY;
    private String creditReason;
    private CostOfReturn cost = CostOfReturn.FALLS_AWAY;

    /** An empty line. */
    public ReductionInput(ScopeLookup scope) {
        this.scope = scope;
    }

    /** A line that shows a stored one. */
    public ReductionInput(ScopeLookup scope, ReductionForm stored) {
        this.scope = scope;
        itemId = stored.getItemId();
        quantity = Typed.of(stored.getQuantity());
        credit = Typed.of(stored.getCredit());
        creditReason = stored.getCreditReason();
        cost = stored.isTakenBack() ? CostOfReturn.FALLS_AWAY : CostOfReturn.STAYS;
    }

    /** What is handed to the service. */
    public ReductionForm toForm() {
        ReductionForm form = new ReductionForm();
        form.setItemId(itemId);
        form.setQuantity(quantity.value());
        form.setCredit(credit.value());
        form.setCreditReason(creditReason);
        form.setTakenBack(cost == CostOfReturn.FALLS_AWAY);
        return form;
    }

    /** Whether everything that a document needs was typed. */
    public boolean isComplete() {
        return itemId != null && quantity.value() != null;
    }

    /** How much may be taken off at most. */
    public BigDecimal getLeft() {
        return scope.left(itemId);
    }

    public String getUnit() {
        ItemView item = scope.item(itemId);
        return item == null ? "" : item.unit();
    }

    @Override
    public boolean isBlank() {
        return unread.isEmpty() && itemId == null && quantity.isBlank() && credit.isBlank();
    }

    @Override
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "itemId" -> scope.choosePasted(text, this::setItemId, cell, unread);
            case "quantity" -> quantity = Typed.pasted(text);
            case "credit" -> credit = Typed.pasted(text);
            case "creditReason" -> creditReason = text;
            default -> {}
        }
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public Typed getQuantity() {
        return quantity;
    }

    public void setQuantity(Typed quantity) {
        this.quantity = quantity;
    }

    public Typed getCredit() {
        return credit;
    }

    public void setCredit(Typed credit) {
        this.credit = credit;
    }

    public String getCreditReason() {
        return creditReason;
    }

    public void setCreditReason(String creditReason) {
        this.creditReason = creditReason;
    }

    public CostOfReturn getCost() {
        return cost;
    }

    public void setCost(CostOfReturn cost) {
        this.cost = cost;
    }
}
