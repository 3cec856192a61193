package org.xiaoguan.crm.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of customers as a file; its headings are those of the import, so that it can be changed and read again. */
@RequestScoped
public class CustomerExport implements ExportSource<CustomerRow> {
    @Inject
    CustomerService customers;

    @Inject
    CustomerLabels labels;

    @Inject
    ScopeTabs tabs;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String titleKey() {
        return "menu.customer.list";
    }

    @Override
    public List<ExportColumn<CustomerRow>> columns() {
        return List.of(
                ExportColumn.text("customer.code", CustomerRow::code),
                ExportColumn.text("customer.name", CustomerRow::name),
                ExportColumn.text("customer.creditCode", CustomerRow::creditCode),
                ExportColumn.text("customer.kindId", row -> labels.word(row.kindId())),
                ExportColumn.text("customer.industryId", row -> labels.word(row.industryId())),
                ExportColumn.text("customer.regionId", row -> labels.word(row.regionId())),
                ExportColumn.text("customer.grade", row -> texts.of("customer.grade.", row.grade())),
                ExportColumn.text("customer.ownerId", row -> labels.person(row.ownerId())),
                ExportColumn.text("customer.departmentId", row -> labels.department(row.departmentId())),
                ExportColumn.text("customer.sourceId", row -> labels.word(row.sourceId())),
                ExportColumn.text("customer.parentId", CustomerRow::parent),
                ExportColumn.text("customer.foundedYear", row -> text(row.foundedYear())),
                ExportColumn.text("customer.employees", row -> text(row.employees())),
                ExportColumn.money("customer.annualRevenue", CustomerRow::annualRevenue),
                ExportColumn.text("customer.revenueUnit", CustomerRow::revenueUnit),
                ExportColumn.text("customer.phone", CustomerRow::phone),
                ExportColumn.text("customer.address", CustomerRow::address),
                ExportColumn.text("customer.invoiceTitle", CustomerRow::invoiceTitle),
                ExportColumn.text("customer.invoiceAddress", CustomerRow::invoiceAddress),
                ExportColumn.text("customer.invoicePhone", CustomerRow::invoicePhone),
                ExportColumn.text("customer.bank", CustomerRow::bank),
                ExportColumn.text("customer.bankAccount", CustomerRow::bankAccount),
                ExportColumn.text("customer.note", CustomerRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<CustomerRow> consumer) {
        customers.export(CustomerListPage.filter(address, tabs), consumer);
    }

    private static String text(Integer value) {
        return value == null ? "" : value.toString();
    }
}
