package org.xiaoguan.reporting.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.reporting.figure.Dimension;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.period.ComparedYears;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Keys;
import org.xiaoguan.ui.text.Texts;

/** The dashboard: year, department and measure stand in the address. */
@Named
@RequestScoped
public class DashboardPage {
    private static final int YEARS = 5;

    /** Rows of a table that stands beside others; alone it shows all. */
    private static final int MOST_BESIDE_OTHERS = 20;

    /** A table with its chart, and how many rows there are. */
    public record Section(FigureTable table, String chart, int rows) {}

    /** A measure's figure of the year. */
    public record Summary(Measure measure, FigureRow figure) {}

    @Inject
    private ListAddress address;

    @Inject
    private DashboardService dashboard;

    @Inject
    private BusinessClock clock;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private ComparedYears years;
    private Long departmentId;
    private Measure measure;
    private final List<Summary> summaries = new ArrayList<>();
    private List<Section> sections = List.of();

    @PostConstruct
    void read() {
        years = ComparedYears.of(address.id("year"), clock.today());
        departmentId = address.id("department");
        List<Measure> measures = dashboard.measures();
        measure = dashboard.chosen(address.choice("tab", Measure.class));
        measures.forEach(one -> summaries.add(new Summary(one, dashboard.total(one, years, departmentId))));
        if (measure != null) {
            Dimension only = address.choice("by", Dimension.class);
            sections = Arrays.stream(Dimension.values())
                    .filter(dimension -> only == null || dimension == only)
                    .map(dimension -> section(dimension, only == null ? MOST_BESIDE_OTHERS : Integer.MAX_VALUE))
                    .toList();
        }
    }

    private Section section(Dimension dimension, int most) {
        FigureTable table =
                dashboard.table(measure, dimension, years, departmentId).named(texts);
        String chart = BarChart.of(table, getNowName(), beforeName(dimension), request.getContextPath());
        return new Section(table.first(most), chart, table.rows().size());
    }

    public String getNowName() {
        return String.valueOf(years.year());
    }

    /** The year before, and until when it counts. */
    public String beforeName(Dimension dimension) {
        LocalDate until = years.comparedTo();
        return dimension != Dimension.MONTH && years.running()
                ? texts.format("dashboard.until", until)
                : String.valueOf(years.previousYear());
    }

    public List<Integer> getYears() {
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> clock.today().getYear() - ago)
                .toList();
    }

    public int getYear() {
        return years.year();
    }

    public boolean isRunning() {
        return years.running();
    }

    public LocalDate getComparedTo() {
        return years.comparedTo();
    }

    public List<Option> getDepartments() {
        return dashboard.departments();
    }

    public Measure getMeasure() {
        return measure;
    }

    public boolean isMargin() {
        return measure == Measure.MARGIN;
    }

    public String measureKey(Measure one) {
        return Keys.of("measure.", one);
    }

    /** What counts when. */
    public String getExplanationKey() {
        return Keys.of("dashboard.explanation.", measure);
    }

    public String dimensionKey(Section section) {
        return Keys.of("dimension.", section.table().dimension());
    }

    /** By what fraction it grew, with its sign; nothing where that cannot be said. */
    public String change(FigureRow row) {
        BigDecimal change = row.change();
        return (change != null && change.signum() > 0 ? "+" : "") + Formats.percent(change);
    }

    /** Name of the table's export. */
    public String exportName(Section section) {
        return DashboardExport.name(section.table().dimension());
    }

    public List<Summary> getSummaries() {
        return summaries;
    }

    public List<Section> getSections() {
        return sections;
    }
}
