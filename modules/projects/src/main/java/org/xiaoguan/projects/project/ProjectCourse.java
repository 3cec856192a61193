package org.xiaoguan.projects.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.shared.BusinessException;

/** How far a project is: where its budget sheet stands, and once that is approved, how much of it is carried out. */
@Embeddable
public class ProjectCourse implements Serializable {
    @Enumerated(EnumType.STRING)
    private ProjectState state = ProjectState.DRAFT;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage = ProjectStage.SIGNED;

    protected ProjectCourse() {}

    /**
     * Only a draft or a rejected sheet can still be changed and submitted.
     *
     * @param key what is told of others
     */
    void requireDraft(String key) {
        require(state == ProjectState.DRAFT || state == ProjectState.REJECTED, key);
    }

    void requireSubmitted() {
        require(state == ProjectState.SUBMITTED, "project.state.not-submitted");
    }

    void requireApproved() {
        require(state == ProjectState.APPROVED, "project.state.not-approved");
    }

    /** Goods move only until the project is closed; fees, invoices and receipts may come later. */
    void requireOpen() {
        requireApproved();
        require(!isClosed(), "project.state.closed");
    }

    void requireNotCancelled() {
        require(state != ProjectState.CANCELLED, "project.state.cancelled");
    }

    private static void require(boolean held, String key) {
        if (!held) {
            throw BusinessException.of(key);
        }
    }

    void submit() {
        requireDraft("project.state.not-submittable");
        state = ProjectState.SUBMITTED;
    }

    void withdraw() {
        requireSubmitted();
        state = ProjectState.DRAFT;
    }

    void approve() {
        requireSubmitted();
        state = ProjectState.APPROVED;
    }

    void reject() {
        requireSubmitted();
        state = ProjectState.REJECTED;
    }

    void cancel() {
        requireNotCancelled();
        state = ProjectState.CANCELLED;
    }

    void advance() {
        requireApproved();
        require(!isClosed(), "project.stage.last");
        stage = stage.next();
    }

    boolean isClosed() {
        return stage == ProjectStage.CLOSED;
    }

    public ProjectState getState() {
        return state;
    }

    public ProjectStage getStage() {
        return stage;
    }
}
