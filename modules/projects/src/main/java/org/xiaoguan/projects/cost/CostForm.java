package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person types of the real cost of a purchased line. */
public class CostForm implements Serializable {
    private Long purchaseLineId;
    private BigDecimal unitCost;
    private boolean specialInvoice = true;
    private Integer taxRate;
    private LocalDate enteredOn;
    private String note;

    /** An empty form. */
    public CostForm() {}

    /** A form that shows what is known of a line. */
    public CostForm(CostRow row) {
        purchaseLineId = row.purchaseLineId();
        unitCost = row.unitCost();
        specialInvoice = row.unitCost() == null || row.specialInvoice();
        taxRate = row.taxRate();
    }

    public Long getPurchaseLineId() {
        return purchaseLineId;
    }

    public void setPurchaseLineId(Long purchaseLineId) {
        this.purchaseLineId = purchaseLineId;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(BigDecimal unitCost) {
        this.unitCost = unitCost;
    }

    public boolean isSpecialInvoice() {
        return specialInvoice;
    }

    public void setSpecialInvoice(boolean specialInvoice) {
        this.specialInvoice = specialInvoice;
    }

    public Integer getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(Integer taxRate) {
        this.taxRate = taxRate;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
