package org.xiaoguan.crm.visit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.field.TypedDate;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of a visit that is to be paid: when, what for, and with what. */
@Named
@ViewScoped
public class VisitEditPage extends ViewedRecordPage<VisitForm> {
    @Inject
    VisitService visits;

    @Inject
    BusinessClock clock;

    private boolean othersOffered;
    private Long customerId;
    private String dayText;

    public VisitEditPage() {
        super(Visit.KIND, new VisitForm(), "visit.saved");
    }

    /** A new one is of the customer and the day that the address names. */
    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            getForm().setCustomerId(customerId);
            getForm().setStaffId(user.getStaffId());
            othersOffered = visits.arrangesForOthers();
            getForm().setPlannedOn(day());
        }
    }

    @Override
    protected Shown<VisitForm> find(long id) {
        Visit visit = visits.find(id);
        othersOffered = visit.getOrigin() == VisitOrigin.ARRANGED
                && user.may(CrmPermissions.VISIT_CREATE)
                && visits.arrangesForOthers();
        VisitForm form = new VisitForm(visit);
        if (form.getPlannedOn() == null) {
            LocalDate due = visit.getDueOn();
            form.setPlannedOn(due.isBefore(clock.today()) ? clock.today() : due);
        }
        return new Shown<>(form, visit.getVersion(), false);
    }

    /** The day that the address names, else today. */
    private LocalDate day() {
        return TypedDate.read(Objects.toString(dayText, ""), clock.today()).orElse(clock.today());
    }

    @Override
    protected long create(VisitForm form, String formKey) {
        return visits.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, VisitForm form) {
        visits.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.VISIT_CREATE : CrmPermissions.VISIT_EDIT);
    }

    /** What the draft is about: the visit, or the customer whom a new one is arranged with. */
    @Override
    public Serializable getRecord() {
        return getId() == null ? "customer-" + customerId : getId();
    }

    /** Whether somebody else may be sent. */
    public boolean isOthersOffered() {
        return othersOffered;
    }

    public ContactPurpose[] getPurposes() {
        return ContactPurpose.values();
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public String getDayText() {
        return dayText;
    }

    public void setDayText(String dayText) {
        this.dayText = dayText;
    }
}
