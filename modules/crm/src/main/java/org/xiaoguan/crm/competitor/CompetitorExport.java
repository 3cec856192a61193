package org.xiaoguan.crm.competitor;

import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of competitors as a file. */
@ApplicationScoped
public class CompetitorExport implements ExportSource<CompetitorRow> {
    @Inject
    CompetitorService competitors;

    @Inject
    CurrentUser user;

    @Override
    public String name() {
        return "competitors";
    }

    @Override
    public String titleKey() {
        return "menu.competitor.list";
    }

    @Override
    public List<ExportColumn<CompetitorRow>> columns() {
        return List.of(
                text("competitor.name", CompetitorRow::name),
                text("competitor.website", CompetitorRow::website),
                text("competitor.offering", CompetitorRow::offering),
                text("competitor.priceLevel", CompetitorRow::priceLevel),
                text("competitor.terms", CompetitorRow::terms),
                text("competitor.strengths", CompetitorRow::strengths),
                text("competitor.weaknesses", CompetitorRow::weaknesses),
                text("competitor.installedBase", CompetitorRow::installedBase),
                text("competitor.staffing", CompetitorRow::staffing),
                text("competitor.note", CompetitorRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<CompetitorRow> consumer) {
        competitors.export(CompetitorListPage.filter(address, user), consumer);
    }
}
