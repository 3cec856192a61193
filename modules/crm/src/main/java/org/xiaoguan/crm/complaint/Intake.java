package org.xiaoguan.crm.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** What a customer complains about, as somebody took it. */
@Embeddable
public class Intake implements Serializable {
    static final int REFERENCE_LENGTH = 60;
    static final int DESCRIPTION_LENGTH = 2000;
    static final int WANTED_LENGTH = 1000;

    @Column(name = "received_by_id")
    private Long receivedById;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    @Column(name = "contact_id")
    private Long contactId;

    /** Number of the project or order that it is about. */
    private String reference;

    @Column(name = "kind_id")
    private Long kindId;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String description;
    private String wanted;

    protected Intake() {}

    /** @param receivedById who took it */
    Intake(long receivedById) {
        this.receivedById = receivedById;
    }

    void take(ComplaintForm form) {
        receivedAt = form.receivedAt();
        channel = form.getChannel();
        contactId = form.getContactId();
        reference = TypedText.of(form.getReference());
        kindId = form.getKindId();
        severity = form.getSeverity();
        description = form.getDescription().strip();
        wanted = TypedText.of(form.getWanted());
    }

    /** Whether it is due as the form says: it came at that time and weighs as much. */
    boolean isDueAs(ComplaintForm form) {
        return receivedAt.equals(form.receivedAt()) && severity == form.getSeverity();
    }

    LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, BusinessClock.ZONE);
    }

    /** Nothing is due before it came. */
    void refuseBefore(Violations violations, String field, LocalDate due) {
        LocalDate came = receivedOn();
        violations.require(due == null || !due.isBefore(came), field, "complaint.due.before-received", due, came);
    }

    public Long getReceivedById() {
        return receivedById;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public ComplaintChannel getChannel() {
        return channel;
    }

    public Long getContactId() {
        return contactId;
    }

    public String getReference() {
        return reference;
    }

    public Long getKindId() {
        return kindId;
    }

    public Severity getSeverity() {
        return severity;
    }

    public String getDescription() {
        return description;
    }

    public String getWanted() {
        return wanted;
    }
}
