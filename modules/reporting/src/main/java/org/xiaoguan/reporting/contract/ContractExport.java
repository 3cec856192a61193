package org.xiaoguan.reporting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The contract entries as a file. */
@ApplicationScoped
public class ContractExport implements ExportSource<ContractRow> {
    @Inject
    ContractListService contracts;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public String titleKey() {
        return "contract.list.title";
    }

    @Override
    public List<ExportColumn<ContractRow>> columns() {
        return List.of(
                ExportColumn.date("contract.counted-on", ContractRow::countedOn),
                ExportColumn.text("contract.document", ContractRow::number),
                ExportColumn.text("contract.project-number", ContractRow::projectNumber),
                ExportColumn.text("contract.project", ContractRow::projectName),
                ExportColumn.text("contract.customer", ContractRow::customerName),
                ExportColumn.text("dimension.department", ContractRow::departmentName),
                ExportColumn.text("dimension.person", ContractRow::managerName),
                ExportColumn.money("common.amount", ContractRow::amount));
    }

    @Override
    public void rows(ListAddress address, Consumer<ContractRow> consumer) {
        contracts.export(ContractListPage.filter(address, clock.today()), consumer);
    }
}
