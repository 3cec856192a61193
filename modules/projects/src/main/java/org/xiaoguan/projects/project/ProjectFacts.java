package org.xiaoguan.projects.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.projects.budget.ProjectForm;

/** What is written down of a project without any rule; the name is always there. */
@Embeddable
public class ProjectFacts implements Serializable {
    private String name;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String address;

    private String parties;

    private String note;

    protected ProjectFacts() {}

    void change(ProjectForm form) {
        name = form.getName().strip();
        contactId = form.getContactId();
        startOn = form.getStartOn();
        dueOn = form.getDueOn();
        address = form.getAddress();
        parties = form.getParties();
        note = form.getNote();
    }

    void show(ProjectForm form) {
        form.setName(name);
        form.setContactId(contactId);
        form.setStartOn(startOn);
        form.setDueOn(dueOn);
        form.setAddress(address);
        form.setParties(parties);
        form.setNote(note);
    }

    public String getName() {
        return name;
    }

    public Long getContactId() {
        return contactId;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getAddress() {
        return address;
    }

    public String getParties() {
        return parties;
    }

    public String getNote() {
        return note;
    }
}
