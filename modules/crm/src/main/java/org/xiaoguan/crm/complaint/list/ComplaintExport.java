package org.xiaoguan.crm.complaint.list;

import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** The list of complaints as a file. */
@RequestScoped
public class ComplaintExport implements ExportSource<ComplaintRow> {
    @Inject
    ComplaintListService complaints;

    @Inject
    CustomerLabels labels;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public String titleKey() {
        return "menu.complaint.list";
    }

    @Override
    public List<ExportColumn<ComplaintRow>> columns() {
        return List.of(
                text("complaint.number", ComplaintRow::number),
                text("complaint.customerId", ComplaintRow::customerName),
                text("complaint.contactId", ComplaintRow::contactName),
                text("complaint.reference", ComplaintRow::reference),
                text("complaint.receivedAt", row -> Formats.instant(row.receivedAt())),
                text("complaint.receivedById", row -> labels.person(row.receivedById())),
                text("complaint.channel", row -> texts.of("complaint.channel.", row.channel())),
                text("complaint.kindId", row -> labels.word(row.kindId())),
                text("complaint.severity", row -> texts.of("complaint.severity.", row.severity())),
                text("complaint.description", ComplaintRow::description),
                text("complaint.wanted", ComplaintRow::wanted),
                text("complaint.state", row -> texts.of("complaint.state.", row.state())),
                text("complaint.roundNo", row -> Integer.toString(row.roundNo())),
                text("complaint.ownerId", row -> labels.person(row.ownerId())),
                text("complaint.answerDueAt", row -> Formats.instant(row.answerDueAt())),
                text("complaint.answeredAt", row -> Formats.instant(row.answeredAt())),
                text("complaint.solutionDueAt", row -> Formats.instant(row.solutionDueAt())),
                text("complaint.solvedAt", row -> Formats.instant(row.solvedAt())),
                text(
                        "complaint.solutionDays",
                        row -> row.solutionDays() == null
                                ? ""
                                : row.solutionDays().toString()),
                text("complaint.rootCause", ComplaintRow::rootCause),
                text("complaint.correctiveAction", ComplaintRow::correctiveAction),
                text("complaint.withdrawnAt", row -> Formats.instant(row.withdrawnAt())),
                text("complaint.withdrawalReason", ComplaintRow::withdrawalReason));
    }

    @Override
    public void rows(ListAddress address, Consumer<ComplaintRow> consumer) {
        complaints.export(ComplaintListPage.filter(address), consumer);
    }
}
