package org.xiaoguan.projects.delivery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a person types of a delivery. */
public class DeliveryForm implements Serializable {
    private LocalDate deliveredOn;
    private Long delivererId;
    private String note;
    private List<DeliveryLineForm> lines = new ArrayList<>();

    /** A form for a new delivery. */
    public DeliveryForm() {}

    DeliveryForm(Delivery delivery) {
        deliveredOn = delivery.getDeliveredOn();
        delivererId = delivery.getDelivererId();
        note = delivery.getNote();
        delivery.getLines().forEach(line -> lines.add(new DeliveryLineForm(line)));
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public Long getDelivererId() {
        return delivererId;
    }

    public void setDelivererId(Long delivererId) {
        this.delivererId = delivererId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<DeliveryLineForm> getLines() {
        return lines;
    }

    public void setLines(List<DeliveryLineForm> lines) {
        this.lines = lines;
    }
}
