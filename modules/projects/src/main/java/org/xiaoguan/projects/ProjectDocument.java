package org.xiaoguan.projects;

import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.projects.project.Project;

/** A record that belongs to a project: who may do what with it follows from the project. */
public interface ProjectDocument {
    Long getId();

    int getVersion();

    Project getProject();

    String getNumber();

    /** Kind of the records of a class in audit trail, approvals and form keys, such as {@code projects.change}. */
    static String kind(Class<?> type) {
        return type.getAnnotation(Audited.class).kind();
    }

    /** Address of the page that shows records of a kind. */
    static String viewPath(String kind) {
        return "/" + kind.replace('.', '/') + "/view";
    }

    /** The same page, which offers the print of what was just made. */
    static String printOffer(String kind, long id) {
        return viewPath(kind) + "?saved=true&id=" + id;
    }

    /** Address of this document's page. */
    default String path() {
        return viewPath(kind(getClass())) + "?id=" + getId();
    }
}
