package org.xiaoguan.administration.department;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListPage;

/** The list of departments. */
@Named
@RequestScoped
public class DepartmentListPage extends ListPage<DepartmentRow> {
    @Inject
    DepartmentService departments;

    @PostConstruct
    void read() {
        result = departments.list(address.text("text"), address.request());
    }
}
