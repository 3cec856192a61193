package org.xiaoguan.crm.visit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** The form of a visit that is to be paid: when, what for, and with what. */
@Named
@ViewScoped
public class VisitEditPage implements Serializable {
    public static final String DRAFT = "crm.visit";

    @Inject
    VisitService visits;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private Long customerId;
    private String dayText;
    private int readVersion;
    private VisitForm form = new VisitForm();
    private String formKey = FormKeys.fresh();

    /** Reads the visit that is to be planned; a new one is of the customer and the day that the address names. */
    public void open() {
        if (!user.may(id == null ? CrmPermissions.VISIT_CREATE : CrmPermissions.VISIT_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            form.setCustomerId(customerId);
            form.setPlannedOn(day());
            return;
        }
        Visit visit = visits.find(id);
        form = new VisitForm(visit);
        if (form.getPlannedOn() == null) {
            LocalDate due = visit.getDueOn();
            form.setPlannedOn(due.isBefore(clock.today()) ? clock.today() : due);
        }
        readVersion = visit.getVersion();
    }

    /** The day that the address names, else today. */
    private LocalDate day() {
        try {
            return dayText == null ? clock.today() : LocalDate.parse(dayText);
        } catch (DateTimeParseException e) {
            return clock.today();
        }
    }

    public String save() {
        if (id == null) {
            return actions.make(() -> visits.create(form, formKey))
                    .map(this::saved)
                    .orElse(null);
        }
        return actions.perform(() -> visits.update(id, readVersion, form)) ? saved(id) : null;
    }

    private String saved(long shown) {
        drafts.discard(DRAFT, getRecord());
        actions.done("visit.saved");
        return actions.to("/crm/visit/view", shown);
    }

    /** What the draft is about: the visit, or the customer whom a new one is arranged with. */
    public String getRecord() {
        return id == null ? "customer-" + customerId : id.toString();
    }

    public ContactPurpose[] getPurposes() {
        return ContactPurpose.values();
    }

    public VisitForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
