package org.xiaoguan.administration.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that somebody is told. It is no record of the business: nothing refers to it, and it is forgotten in time. */
@Entity
@Table(name = "administration_notification")
public class Notification {
    /** Parts the arguments: nobody types it. */
    static final String PART = "\u001f";

    private static final int MAX_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_notification")
    @SequenceGenerator(
            name = "administration_notification",
            sequenceName = "administration_notification_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "text_key")
    private String textKey;

    private String arguments;

    private String path;

    @Column(name = "read_at")
    private Instant readAt;

    /** When its mail is due, or due again; null when it needs none. */
    @Column(name = "mail_due_at")
    private Instant mailDueAt;

    /** When the mail server took it. */
    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "mail_failures")
    private int mailFailures;

    protected Notification() {}

    Notification(long staffId, Instant toldAt, String textKey, String path, String... arguments) {
        this.staffId = staffId;
        this.toldAt = toldAt;
        this.textKey = textKey;
        this.path = path;
        String all = String.join(PART, arguments);
        this.arguments = all.length() <= MAX_LENGTH ? all : all.substring(0, all.offsetByCodePoints(0, MAX_LENGTH / 2));
    }

    /** It is mailed unless it is read before. */
    void mail(Instant due) {
        mailDueAt = due;
    }

    public Long getId() {
        return id;
    }

    public long getStaffId() {
        return staffId;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public String getTextKey() {
        return textKey;
    }

    public String getArguments() {
        return arguments;
    }

    public String getPath() {
        return path;
    }

    public int getMailFailures() {
        return mailFailures;
    }
}
