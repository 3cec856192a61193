package org.xiaoguan.projects.project.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;

/** Projects and their documents on the time line of their customer. */
@ApplicationScoped
public class ProjectEvents implements CustomerEvents {
    @Inject
    TimelineService timeline;

    @Inject
    ProjectAccess projects;

    @Override
    public EventKind kind() {
        return new EventKind(
                "project.customer.panel",
                20,
                "pi-briefcase",
                ProjectsPermissions.PROJECT_VIEW,
                "/projects/project/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return timeline.ofCustomer(
                customerId, before, most, query -> projects.restrict(query, ProjectsPermissions.PROJECT_VIEW, "p"));
    }
}
