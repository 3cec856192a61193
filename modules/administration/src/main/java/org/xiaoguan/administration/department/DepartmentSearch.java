package org.xiaoguan.administration.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Departments in the search over everything. */
@ApplicationScoped
public class DepartmentSearch implements SearchSource {
    @Inject
    DepartmentService departments;

    @Override
    public String list() {
        return "/administration/department/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return departments
                .list(address.text("text"), first)
                .map(row -> new Found(
                        "/administration/department/edit?id=" + row.id(), row.code(), row.name(), row.parentName()));
    }
}
