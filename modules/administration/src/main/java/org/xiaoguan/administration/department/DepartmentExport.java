package org.xiaoguan.administration.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of departments as a file. */
@ApplicationScoped
public class DepartmentExport implements ExportSource<DepartmentRow> {
    @Inject
    DepartmentService departments;

    @Override
    public String name() {
        return "departments";
    }

    @Override
    public String titleKey() {
        return "menu.department.list";
    }

    @Override
    public List<ExportColumn<DepartmentRow>> columns() {
        return List.of(
                ExportColumn.text("department.code", DepartmentRow::code),
                ExportColumn.text("department.name", DepartmentRow::name),
                ExportColumn.text("department.parentId", DepartmentRow::parentName),
                ExportColumn.text("department.note", DepartmentRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<DepartmentRow> consumer) {
        departments.export(address.text("text"), consumer);
    }
}
