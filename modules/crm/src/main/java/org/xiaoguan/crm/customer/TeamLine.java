package org.xiaoguan.crm.customer;

import org.xiaoguan.ui.grid.GridLine;

/** A person in a grid where several are chosen, such as a customer's team. */
public class TeamLine implements GridLine {
    private Long staffId;

    public TeamLine() {}

    public TeamLine(Long staffId) {
        this.staffId = staffId;
    }

    @Override
    public boolean isBlank() {
        return staffId == null;
    }

    /** People are looked up and not pasted. */
    @Override
    public void paste(String cell, String text) {}

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }
}
