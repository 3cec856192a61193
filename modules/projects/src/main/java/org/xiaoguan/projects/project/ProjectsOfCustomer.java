package org.xiaoguan.projects.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.crm.api.CustomerRecords;
import org.xiaoguan.crm.api.CustomerRows;

/** The projects of a customer that is merged go with it, and with them everything that is booked on them. */
@ApplicationScoped
public class ProjectsOfCustomer implements CustomerRecords {
    @Override
    public List<CustomerRows> rows() {
        return List.of(CustomerRows.of("merge.projects", "projects_project"));
    }
}
