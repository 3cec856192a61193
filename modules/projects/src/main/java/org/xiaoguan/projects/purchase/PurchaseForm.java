package org.xiaoguan.projects.purchase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a person types of a purchase order. */
public class PurchaseForm implements Serializable {
    private PurchaseKind kind = PurchaseKind.NORMAL;
    private Long supplierId;
    private LocalDate orderedOn;
    private LocalDate shipOn;
    private String reason;
    private String note;
    private List<PurchaseLineForm> lines = new ArrayList<>();

    /** A form for a new order. */
    public PurchaseForm() {}

    PurchaseForm(PurchaseOrder purchase) {
        kind = purchase.getKind();
        supplierId = purchase.getSupplierId();
        orderedOn = purchase.getOrderedOn();
        shipOn = purchase.getShipOn();
        reason = purchase.getReason();
        note = purchase.getNote();
        purchase.getLines().forEach(line -> lines.add(new PurchaseLineForm(line)));
    }

    /** Leaves prices out, for those who may not see them. */
    void hidePrices() {
        lines.forEach(line -> line.setUnitPrice(null));
    }

    public PurchaseKind getKind() {
        return kind;
    }

    public void setKind(PurchaseKind kind) {
        this.kind = kind;
    }

    public Long getSupplierId() {
        return supplierId;
    }

    public void setSupplierId(Long supplierId) {
        this.supplierId = supplierId;
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    public LocalDate getShipOn() {
        return shipOn;
    }

    public void setShipOn(LocalDate shipOn) {
        this.shipOn = shipOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<PurchaseLineForm> getLines() {
        return lines;
    }

    public void setLines(List<PurchaseLineForm> lines) {
        this.lines = lines;
    }
}
