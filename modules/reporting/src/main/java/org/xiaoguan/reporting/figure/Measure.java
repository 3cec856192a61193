package org.xiaoguan.reporting.figure;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

/** What is counted; label key {@code measure.} and the name in lower case. */
public enum Measure {
    /** Agreed prices by the day of signing and approved changes by the day of approval, with tax. */
    CONTRACT("ContractEntry e", "e.project.id", "e", "e.countedOn", "e.amount", "e.amount", null, PROJECT_VIEW),
    /** Money received less what was reversed and paid back, by its date. */
    RECEIPT("ReceiptEntry e", "e.project.id", "e.project", "e.receivedOn", "e.amount", "e.amount", null, RECEIPT_VIEW),
    /** What the contracts signed in a period earn as they stand now, without tax. */
    MARGIN(
            "ProjectEntry e",
            "e.id",
            "e",
            "e.signedOn",
            "e.revenueNet - e.costNet",
            "e.revenueNet",
            "e.state = org.xiaoguan.projects.api.ProjectState.APPROVED",
            COST_VIEW);

    private final String from;
    private final String projectId;
    /** Path of what holds the project's department and manager. */
    private final String holder;

    private final String date;
    private final String amount;
    private final String base;
    private final String condition;
    private final String permission;

    Measure(
            String from,
            String projectId,
            String holder,
            String date,
            String amount,
            String base,
            String condition,
            String permission) {
        this.from = from;
        this.projectId = projectId;
        this.holder = holder;
        this.date = date;
        this.amount = amount;
        this.base = base;
        this.condition = condition;
        this.permission = permission;
    }

    String from() {
        return from;
    }

    /** Path of the id of the project that the entry belongs to. */
    String projectId() {
        return projectId;
    }

    /** Path of the id of the project's department. */
    String department() {
        return holder + ".departmentId";
    }

    /** Path of the id of the project's manager. */
    String manager() {
        return holder + ".managerId";
    }

    String date() {
        return date;
    }

    String amount() {
        return amount;
    }

    /** What the amount is a part of, for a rate. */
    String base() {
        return base;
    }

    /** What an entry must fulfil to count; null for nothing. */
    String condition() {
        return condition;
    }

    /** Whose entries count: the scope in which the caller holds this permission. */
    public String permission() {
        return permission;
    }
}
