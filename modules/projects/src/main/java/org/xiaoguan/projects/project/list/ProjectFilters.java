package org.xiaoguan.projects.project.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** What the present address asks of the list of projects; list and export read it alike. */
@RequestScoped
public class ProjectFilters {
    static final String MINE = "mine";
    static final String DEPARTMENT = "department";
    static final String ALL = "all";

    @Inject
    ListAddress address;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    /** The tab that is open. */
    String tab() {
        String tab = address.param("tab");
        return tab.equals(MINE) || tab.equals(DEPARTMENT) ? tab : ALL;
    }

    /** Filter row and tab together. */
    ProjectFilter present() {
        Long manager = address.id("manager");
        Long department = address.id("department");
        return new ProjectFilter(
                address.text("text"),
                address.id("customer"),
                tab().equals(MINE) ? user.getStaffId() : manager,
                tab().equals(DEPARTMENT) ? ownDepartment() : department,
                address.date("from"),
                address.date("to"),
                address.number("least"),
                address.number("most"),
                address.choice("stage", ProjectStage.class),
                address.choice("state", ProjectState.class),
                address.choice("payment", PaymentState.class),
                address.choice("work", OpenWork.class));
    }

    /** The tab alone, for the count beside it. */
    ProjectFilter ofTab(String tab) {
        return new ProjectFilter(
                null,
                null,
                tab.equals(MINE) ? user.getStaffId() : null,
                tab.equals(DEPARTMENT) ? ownDepartment() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Long ownDepartment() {
        Long staffId = user.getStaffId();
        return staffId == null ? null : people.summary(staffId).departmentId();
    }
}
