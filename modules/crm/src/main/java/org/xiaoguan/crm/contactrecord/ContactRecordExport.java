package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of contacts with customers as a file. */
@RequestScoped
public class ContactRecordExport implements ExportSource<ContactRecordRow> {
    @Inject
    ContactRecordService records;

    @Inject
    CustomerLabels labels;

    @Inject
    ScopeTabs tabs;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "contactrecords";
    }

    @Override
    public String titleKey() {
        return "menu.contactrecord.list";
    }

    @Override
    public List<ExportColumn<ContactRecordRow>> columns() {
        return List.of(
                date("contactrecord.contactedOn", ContactRecordRow::contactedOn),
                text("contactrecord.customerId", ContactRecordRow::customerName),
                text("contactrecord.contactId", ContactRecordRow::contactName),
                text("contactrecord.staffId", row -> labels.person(row.staffId())),
                text("contactrecord.method", row -> texts.of("contactrecord.method.", row.method())),
                text("contactrecord.purpose", row -> texts.of("contactrecord.purpose.", row.purpose())),
                text("contactrecord.preparation", ContactRecordRow::preparation),
                text("contactrecord.result", ContactRecordRow::result),
                text("contactrecord.analysis", ContactRecordRow::analysis),
                text("contactrecord.nextStep", ContactRecordRow::nextStep),
                date("contactrecord.nextOn", ContactRecordRow::nextOn),
                text("contactrecord.completeness", row -> texts.of("contactrecord.completeness.", row.completeness())),
                text("contactrecord.verdict", row -> texts.of("contactrecord.verdict.", row.verdict())),
                text("contactrecord.checkNote", ContactRecordRow::checkNote));
    }

    @Override
    public void rows(ListAddress address, Consumer<ContactRecordRow> consumer) {
        records.export(ContactRecordListPage.filter(address, tabs), consumer);
    }
}
