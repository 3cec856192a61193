package org.xiaoguan.projects.project.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The projects, as far as the reader sees them, of the customer whose page is open. */
@Named
@RequestScoped
public class CustomerProjectsPage {
    private static final int MOST = 10;

    @Inject
    ListAddress address;

    @Inject
    ProjectListService projects;

    private long customerId;
    private ListResult<ProjectRow> found;
    private ProjectTotals totals;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        customerId = id;
        ProjectFilter filter = ProjectFilter.ofCustomer(id);
        found = projects.list(filter, ListRequest.firstRows(MOST));
        totals = projects.totals(filter);
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The latest of them. */
    public List<ProjectRow> getRows() {
        return found.rows();
    }

    public long getCount() {
        return found.count();
    }

    public ProjectTotals getTotals() {
        return totals;
    }
}
