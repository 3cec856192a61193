package org.xiaoguan.administration.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The staff list as a file. */
@ApplicationScoped
public class StaffExport implements ExportSource<StaffRow> {
    @Inject
    StaffService staff;

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public String titleKey() {
        return "menu.staff.list";
    }

    @Override
    public List<ExportColumn<StaffRow>> columns() {
        return List.of(
                ExportColumn.text("staff.name", StaffRow::name),
                ExportColumn.text("staff.departmentId", StaffRow::departmentName),
                ExportColumn.text("staff.post", StaffRow::post),
                ExportColumn.text("staff.phone", StaffRow::phone),
                ExportColumn.date("staff.enteredOn", StaffRow::enteredOn),
                ExportColumn.date("staff.leftOn", StaffRow::leftOn));
    }

    @Override
    public void rows(ListAddress address, Consumer<StaffRow> consumer) {
        staff.export(StaffFilter.of(address), consumer);
    }
}
