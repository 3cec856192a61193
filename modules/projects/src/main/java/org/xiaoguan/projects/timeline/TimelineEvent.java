package org.xiaoguan.projects.timeline;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.xiaoguan.administration.api.Restricted;

/** Something that happened to a project: who, when, what, and what it did to the margin. Never changed. */
@Entity
@Table(name = "projects_event")
public class TimelineEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_event")
    @SequenceGenerator(name = "projects_event", sequenceName = "projects_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "text_key")
    private String textKey;

    private String arguments;

    private String path;

    @Restricted(COST_VIEW)
    @Column(name = "margin_before")
    private BigDecimal marginBefore;

    @Restricted(COST_VIEW)
    @Column(name = "margin_after")
    private BigDecimal marginAfter;

    protected TimelineEvent() {}

    TimelineEvent(
            long projectId, Instant happenedAt, Long staffId, String textKey, String path, Serializable[] arguments) {
        this.projectId = projectId;
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.textKey = textKey;
        this.path = path;
        this.arguments = Arguments.write(List.of(arguments));
    }

    TimelineEvent withMargin(BigDecimal before, BigDecimal after) {
        marginBefore = before;
        marginAfter = after;
        return this;
    }

    Instant getHappenedAt() {
        return happenedAt;
    }

    Long getStaffId() {
        return staffId;
    }

    String getTextKey() {
        return textKey;
    }

    List<Serializable> getArguments() {
        return Arguments.read(arguments);
    }

    String getPath() {
        return path;
    }

    /** Whether the margin is another one afterwards. */
    public boolean movesMargin() {
        return marginBefore == null
                ? marginAfter != null
                : marginAfter == null || marginBefore.compareTo(marginAfter) != 0;
    }

    BigDecimal getMarginBefore() {
        return marginBefore;
    }

    BigDecimal getMarginAfter() {
        return marginAfter;
    }
}
