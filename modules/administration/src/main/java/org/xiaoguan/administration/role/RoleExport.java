package org.xiaoguan.administration.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of roles as a file. */
@ApplicationScoped
public class RoleExport implements ExportSource<RoleRow> {
    @Inject
    RoleService roles;

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public String titleKey() {
        return "menu.role.list";
    }

    @Override
    public List<ExportColumn<RoleRow>> columns() {
        return List.of(ExportColumn.text("role.name", RoleRow::name), ExportColumn.text("role.note", RoleRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<RoleRow> consumer) {
        roles.export(address.text("text"), consumer);
    }
}
