package org.xiaoguan.projects.record;

import org.xiaoguan.administration.api.Audited;

/** The name of a kind of records in audit trail, approvals and form keys, and the addresses that follow from it. */
public final class RecordKind {
    private RecordKind() {}

    /** Kind of the records of a class, such as {@code projects.change}. */
    public static String of(Class<?> type) {
        return type.getAnnotation(Audited.class).kind();
    }

    /** Address of the page that shows records of a kind. */
    public static String viewPath(String kind) {
        return "/" + kind.replace('.', '/') + "/view";
    }

    /** The same page, which offers the print of what was just made. */
    public static String printOffer(String kind, long id) {
        return viewPath(kind) + "?saved=true&id=" + id;
    }
}
