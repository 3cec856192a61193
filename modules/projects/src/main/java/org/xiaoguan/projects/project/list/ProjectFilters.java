package org.xiaoguan.projects.project.list;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of projects; list and export read it alike. */
final class ProjectFilters {
    private ProjectFilters() {}

    /** Filter row and tab together. */
    static ProjectFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present(), ProjectsPermissions.PROJECT_VIEW));
    }

    static ProjectFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static ProjectFilter of(ListAddress address, Scope within) {
        return new ProjectFilter(
                address.text("text"),
                address.id("customer"),
                address.id("manager"),
                address.id("department"),
                address.date("from"),
                address.date("to"),
                address.number("least"),
                address.number("most"),
                address.choice("stage", ProjectStage.class),
                address.choice("state", ProjectState.class),
                address.choice("payment", PaymentState.class),
                address.choice("work", OpenWork.class),
                within);
    }
}
