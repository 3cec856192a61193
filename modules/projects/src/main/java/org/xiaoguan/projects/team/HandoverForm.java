package org.xiaoguan.projects.team;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person types to hand a project over. */
public class HandoverForm implements Serializable {
    private Long managerId;
    private Long departmentId;
    private LocalDate handedOn;
    private String reason;
    private boolean keepFormer;

    public Long getManagerId() {
        return managerId;
    }

    public void setManagerId(Long managerId) {
        this.managerId = managerId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(LocalDate handedOn) {
        this.handedOn = handedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isKeepFormer() {
        return keepFormer;
    }

    public void setKeepFormer(boolean keepFormer) {
        this.keepFormer = keepFormer;
    }
}
