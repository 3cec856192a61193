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

    protected Notification() {}

    Notification(long staffId, Instant toldAt, String textKey, String path, String... arguments) {
        this.staffId = staffId;
        this.toldAt = toldAt;
        this.textKey = textKey;
        this.path = path;
        String all = String.join(PART, arguments);
        this.arguments = all.length() <= MAX_LENGTH ? all : all.substring(0, all.offsetByCodePoints(0, MAX_LENGTH / 2));
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

    public Instant getReadAt() {
        return readAt;
    }
}
