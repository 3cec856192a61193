package org.xiaoguan.projects.api;

/** A section that another module brings to the project page; one application-scoped implementation a panel. */
public interface ProjectPanel {
    /** Message key of its title, also its name in the address. */
    String getKey();

    /** Place among the sections. */
    int getOrder();

    /** Path of the page fragment; it finds the project's id in {@code projectPage.id}. */
    String getFragment();

    /** What a person must hold to see it. */
    String getPermission();

    /** How many records it holds for the project, shown beside its title; null when that is not worth a query. */
    default Long count(long projectId) {
        return null;
    }
}
