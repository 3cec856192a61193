package org.xiaoguan.projects.project.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Projects in the search over everything. */
@ApplicationScoped
public class ProjectSearch implements SearchSource {
    @Inject
    ProjectListService projects;

    @Override
    public String list() {
        return "/projects/project/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return projects.list(ProjectFilters.of(address), first)
                .map(row -> new Found(
                        "/projects/project/view?id=" + row.id(), row.number(), row.name(), row.customerName()));
    }
}
