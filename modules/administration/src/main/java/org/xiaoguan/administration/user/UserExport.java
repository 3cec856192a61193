package org.xiaoguan.administration.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of users as a file. */
@ApplicationScoped
public class UserExport implements ExportSource<UserRow> {
    @Inject
    UserService users;

    @Override
    public String name() {
        return "users";
    }

    @Override
    public String titleKey() {
        return "menu.user.list";
    }

    @Override
    public List<ExportColumn<UserRow>> columns() {
        return List.of(
                ExportColumn.text("user.username", UserRow::username),
                ExportColumn.text("user.name", UserRow::name),
                ExportColumn.text("user.departmentId", UserRow::departmentName),
                ExportColumn.text("user.note", UserRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<UserRow> consumer) {
        users.export(UserFilter.of(address), consumer);
    }
}
