package org.xiaoguan.crm.visit;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.Violations;

/** What a person types of a visit that is to be paid. */
public class VisitForm implements Serializable {
    private Long customerId;
    private Long staffId;
    private LocalDate plannedOn;
    private ContactPurpose purpose;
    private String place;
    private String materials;
    private String strategy;
    private String gift;

    /** A form for a new visit. */
    public VisitForm() {}

    /** A form that shows an existing one. */
    public VisitForm(Visit visit) {
        customerId = visit.getCustomerId();
        staffId = visit.getStaffId();
        plannedOn = visit.getPlannedOn();
        purpose = visit.getPurpose();
        place = visit.getPlace();
        materials = visit.getMaterials();
        strategy = visit.getStrategy();
        gift = visit.getGift();
    }

    /**
     * Every rule that this form can break by itself.
     *
     * @param kept the day that the visit is planned for already, which may have passed since; null for none
     */
    void check(LocalDate today, LocalDate kept) {
        Violations violations =
                new Violations().present("customerId", customerId).present("plannedOn", plannedOn);
        Visit.checkDay(violations, plannedOn, kept, today)
                .require(purpose != null, "purpose", "contactrecord.purpose.of-visit")
                .optionalText("place", place, Visit.PLACE_LENGTH)
                .optionalText("materials", materials, Visit.TEXT_LENGTH)
                .optionalText("strategy", strategy, Visit.TEXT_LENGTH)
                .optionalText("gift", gift, Visit.PLACE_LENGTH)
                .throwIfAny();
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** Who is to go; null for whoever arranges it. */
    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public ContactPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ContactPurpose purpose) {
        this.purpose = purpose;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getStrategy() {
        return strategy;
    }

    public void setStrategy(String strategy) {
        this.strategy = strategy;
    }

    public String getGift() {
        return gift;
    }

    public void setGift(String gift) {
        this.gift = gift;
    }
}
