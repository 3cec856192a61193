package org.xiaoguan.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.xiaoguan.reporting.figure.Dimension;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.period.ComparedYears;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** A table of the dashboard as a file, with its total; each dimension is a source of its own. */
abstract class DashboardExport implements ExportSource<FigureRow> {
    private final Dimension dimension;

    @Inject
    DashboardService dashboard;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Inject
    ListAddress asked;

    DashboardExport(Dimension dimension) {
        this.dimension = dimension;
    }

    static String name(Dimension dimension) {
        return "dashboard-" + dimension.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return name(dimension);
    }

    @Override
    public String titleKey() {
        return "dashboard.title";
    }

    @Override
    public List<ExportColumn<FigureRow>> columns() {
        List<ExportColumn<FigureRow>> columns = new ArrayList<>();
        columns.add(ExportColumn.text("dashboard.name", FigureRow::label));
        columns.add(ExportColumn.money("dashboard.now", FigureRow::now));
        columns.add(ExportColumn.money("dashboard.before", FigureRow::before));
        columns.add(ExportColumn.percent("dashboard.change", FigureRow::change));
        if (measure(asked) == Measure.MARGIN) {
            columns.add(ExportColumn.percent("dashboard.now-rate", FigureRow::nowRate));
            columns.add(ExportColumn.percent("dashboard.before-rate", FigureRow::beforeRate));
        }
        return columns;
    }

    private Measure measure(ListAddress address) {
        return dashboard.chosen(address.choice("tab", Measure.class));
    }

    @Override
    public void rows(ListAddress address, Consumer<FigureRow> consumer) {
        Measure measure = measure(address);
        if (measure != null) {
            FigureTable table = dashboard
                    .exported(
                            measure,
                            dimension,
                            ComparedYears.of(address.id("year"), clock.today()),
                            address.id("department"))
                    .named(texts);
            table.rows().forEach(consumer);
            consumer.accept(table.total());
        }
    }

    @ApplicationScoped
    static class ByMonth extends DashboardExport {
        ByMonth() {
            super(Dimension.MONTH);
        }
    }

    @ApplicationScoped
    static class ByDepartment extends DashboardExport {
        ByDepartment() {
            super(Dimension.DEPARTMENT);
        }
    }

    @ApplicationScoped
    static class ByPerson extends DashboardExport {
        ByPerson() {
            super(Dimension.PERSON);
        }
    }
}
