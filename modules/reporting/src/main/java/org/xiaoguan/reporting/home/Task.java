package org.xiaoguan.reporting.home;

import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.ProjectsPermissions;

/** Work that waits for whoever does it, each with its list; label key {@code home.task.} and the name in lower case. */
public enum Task {
    /** Agreed goods that nobody has bought yet. */
    ORDER(
            ProjectsPermissions.PURCHASE_EDIT,
            "e.openDueOn is not null and (select count(i.id) from OrderableItem i where i.projectId = e.id) > 0",
            "e.openDueOn",
            "/projects/purchase/edit?project=",
            "/projects/project/list?work=ORDER"),
    /** Orders whose goods should have come. */
    LATE(
            ProjectsPermissions.PURCHASE_EDIT,
            "o.shipOn < :today",
            "o.shipOn",
            "/projects/purchase/view?id=",
            "/projects/purchase/list?late=true&sort=shipOn"),
    /** Bought goods that are not handed over. */
    DELIVER(
            ProjectsPermissions.DELIVERY_EDIT,
            "e.openDueOn is not null and (select count(i.id) from UndeliveredItem i where i.projectId = e.id) > 0",
            "e.openDueOn",
            "/projects/delivery/edit?project=",
            "/projects/project/list?work=DELIVER"),
    /** Contracts without invoices, the most first. */
    INVOICE(
            FinancePermissions.INVOICE_CREATE,
            "e.uninvoiced > 0 and e.state = org.xiaoguan.projects.api.ProjectState.APPROVED",
            "e.uninvoiced desc",
            "/finance/invoice/edit?project=",
            "/finance/tieout/list?sort=uninvoiced&desc=true");

    private final String permission;
    private final String condition;
    private final String order;
    private final String opens;
    private final String all;

    Task(String permission, String condition, String order, String opens, String all) {
        this.permission = permission;
        this.condition = condition;
        this.order = order;
        this.opens = opens;
        this.all = all;
    }

    /** Who does it. */
    String permission() {
        return permission;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    /** Address that a row opens, without its id. */
    public String getOpens() {
        return opens;
    }

    /** Address of the list of all of it. */
    public String getAll() {
        return all;
    }
}
