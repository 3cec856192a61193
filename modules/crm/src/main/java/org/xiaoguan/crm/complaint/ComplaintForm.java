package org.xiaoguan.crm.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Violations;

/** What a person types of a complaint that was received. */
public class ComplaintForm implements Serializable {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：]([0-5]\\d)");

    private Long customerId;
    private Long contactId;
    private String reference;
    private Long surveyId;
    private LocalDate receivedOn;
    private String receivedTime;
    private ComplaintChannel channel = ComplaintChannel.PHONE;
    private Long kindId;
    private Severity severity = Severity.MINOR;
    private String description;
    private String wanted;

    /** A form for a new complaint. */
    public ComplaintForm() {}

    /** A form that shows an existing one. */
    public ComplaintForm(Complaint complaint) {
        customerId = complaint.getCustomerId();
        Intake intake = complaint.getIntake();
        contactId = intake.getContactId();
        reference = intake.getReference();
        receivedAt(intake.getReceivedAt());
        channel = intake.getChannel();
        kindId = intake.getKindId();
        severity = intake.getSeverity();
        description = intake.getDescription();
        wanted = intake.getWanted();
    }

    /** Shows the moment. */
    public final void receivedAt(Instant at) {
        receivedOn = LocalDate.ofInstant(at, BusinessClock.ZONE);
        LocalTime time = LocalTime.ofInstant(at, BusinessClock.ZONE);
        receivedTime = "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** The moment that was typed; null where it is none. */
    Instant receivedAt() {
        var time = TIME.matcher(receivedTime == null ? "" : receivedTime.strip());
        return receivedOn == null || !time.matches()
                ? null
                : receivedOn
                        .atTime(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))
                        .atZone(BusinessClock.ZONE)
                        .toInstant();
    }

    /** Every rule that this form can break by itself. */
    void check(Instant now) {
        Instant at = receivedAt();
        new Violations()
                .present("customerId", customerId)
                .present("receivedOn", receivedOn)
                .require(receivedOn == null || at != null, "receivedTime", "complaint.receivedTime.pattern")
                .require(at == null || !at.isAfter(now), "receivedOn", "complaint.receivedOn.future")
                .present("channel", channel)
                .present("kindId", kindId)
                .present("severity", severity)
                .optionalText("reference", reference, Intake.REFERENCE_LENGTH)
                .text("description", description, Intake.DESCRIPTION_LENGTH)
                .optionalText("wanted", wanted, Intake.WANTED_LENGTH)
                .throwIfAny();
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getSurveyId() {
        return surveyId;
    }

    public void setSurveyId(Long surveyId) {
        this.surveyId = surveyId;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(String receivedTime) {
        this.receivedTime = receivedTime;
    }

    public ComplaintChannel getChannel() {
        return channel;
    }

    public void setChannel(ComplaintChannel channel) {
        this.channel = channel;
    }

    public Long getKindId() {
        return kindId;
    }

    public void setKindId(Long kindId) {
        this.kindId = kindId;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
