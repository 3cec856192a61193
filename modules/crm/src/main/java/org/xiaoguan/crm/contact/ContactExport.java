package org.xiaoguan.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of contacts as a file; its headings are those of the import, so that it can be changed and read again. */
@ApplicationScoped
public class ContactExport implements ExportSource<ContactRow> {
    @Inject
    ContactService contacts;

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String titleKey() {
        return "menu.contact.list";
    }

    @Override
    public List<ExportColumn<ContactRow>> columns() {
        return List.of(
                ExportColumn.text("contact.customerId", ContactRow::customerName),
                ExportColumn.text("contact.name", ContactRow::name),
                ExportColumn.text("contact.post", ContactRow::post),
                ExportColumn.text("contact.mobile", ContactRow::mobile),
                ExportColumn.text("contact.phone", ContactRow::phone),
                ExportColumn.text("contact.email", ContactRow::email),
                ExportColumn.text("contact.wechat", ContactRow::wechat),
                ExportColumn.text("contact.note", ContactRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<ContactRow> consumer) {
        contacts.export(ContactListPage.filter(address), consumer);
    }
}
