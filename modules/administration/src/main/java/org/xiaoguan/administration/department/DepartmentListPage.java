package org.xiaoguan.administration.department;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of departments. */
@Named
@RequestScoped
public class DepartmentListPage {
    private ListResult<DepartmentRow> result;

    @Inject
    ListAddress address;

    @Inject
    DepartmentService departments;

    @PostConstruct
    void read() {
        result = departments.list(address.text("text"), address.request());
    }

    public List<DepartmentRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
