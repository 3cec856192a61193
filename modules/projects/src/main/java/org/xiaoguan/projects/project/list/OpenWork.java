package org.xiaoguan.projects.project.list;

/** What is still to do on a project; label key {@code project.work.} and the name in lower case. */
public enum OpenWork {
    /** Agreed goods that nobody has bought yet. */
    ORDER("i.progress.quantity - i.progress.removed > i.progress.purchased"),
    /** Bought goods that are not handed over. */
    DELIVER("i.progress.purchased - i.progress.purchasePending > i.progress.delivered");

    private final String goods;

    OpenWork(String goods) {
        this.goods = goods;
    }

    /** The condition on the project {@code p} of a list; counted, since the database reads all goods for an exists. */
    String condition() {
        return "p.course.state = org.xiaoguan.projects.api.ProjectState.APPROVED"
                + " and p.course.stage <> org.xiaoguan.projects.api.ProjectStage.CLOSED"
                + " and (select count(i.id) from ScopeItem i where i.project = p and " + goods + ") > 0";
    }
}
