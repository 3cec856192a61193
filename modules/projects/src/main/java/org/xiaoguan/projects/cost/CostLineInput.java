package org.xiaoguan.projects.cost;

import java.time.LocalDate;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** The real cost of a purchased line while it is typed. */
public class CostLineInput implements GridLine {
    /** Instead of a tax rate: no special invoice came, so that no tax is deducted. */
    static final long NO_SPECIAL_INVOICE = -1;

    private final CostRow row;
    private Typed unitCost;
    private Long taxRate;
    private String note;

    /** A line that stands for nothing: of a draft whose goods are not purchased any more. */
    CostLineInput() {
        row = null;
        unitCost = Typed.EMPTY;
    }

    CostLineInput(CostRow row) {
        this.row = row;
        unitCost = Typed.of(row.unitCost());
        taxRate = row.unitCost() == null || row.specialInvoice() ? row.taxRate() : NO_SPECIAL_INVOICE;
    }

    /** What is handed to the service. */
    CostForm toForm(LocalDate enteredOn) {
        boolean special = taxRate != null && taxRate != NO_SPECIAL_INVOICE;
        CostForm form = new CostForm(row);
        form.setUnitCost(unitCost.value());
        form.setSpecialInvoice(special);
        form.setTaxRate(special ? Integer.valueOf(taxRate.intValue()) : Integer.valueOf(row.taxRate()));
        form.setEnteredOn(enteredOn);
        form.setNote(note);
        return form;
    }

    /** Takes the price of the order where nothing was entered yet. */
    void takePrice() {
        if (row != null && unitCost.isBlank()) {
            unitCost = Typed.of(row.unitPrice());
        }
    }

    /** A purchased line is there, whatever is typed. */
    @Override
    public boolean isBlank() {
        return row == null;
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "unitCost" -> unitCost = Typed.pasted(text);
            case "note" -> note = text;
            default -> {}
        }
    }

    /** What the row stands for. A draft finds its rows in its own order, so that there is nothing to set. */
    public Long getPurchaseLineId() {
        return row == null ? null : row.purchaseLineId();
    }

    public void setPurchaseLineId(Long same) {
        // see above
    }

    public CostRow getRow() {
        return row;
    }

    public Typed getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(Typed unitCost) {
        this.unitCost = unitCost;
    }

    public Long getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(Long taxRate) {
        this.taxRate = taxRate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
