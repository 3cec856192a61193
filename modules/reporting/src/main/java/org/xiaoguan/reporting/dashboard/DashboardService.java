package org.xiaoguan.reporting.dashboard;

import static org.xiaoguan.reporting.ReportingPermissions.DASHBOARD_EXPORT;
import static org.xiaoguan.reporting.ReportingPermissions.DASHBOARD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.reporting.figure.DepartmentNames;
import org.xiaoguan.reporting.figure.Dimension;
import org.xiaoguan.reporting.figure.FigureService;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Pair;
import org.xiaoguan.reporting.figure.Span;
import org.xiaoguan.reporting.period.ComparedYears;

/** The figures of a year beside those of the year before. */
@Stateless
public class DashboardService {
    private static final int MONTHS = 12;

    @Inject
    FigureService figures;

    @Inject
    Access access;

    @Inject
    Departments departments;

    @Inject
    DepartmentNames departmentNames;

    @Inject
    People people;

    /** The measures that the caller may see. */
    @Requires(DASHBOARD_VIEW)
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> !access.ownScope(measure.permission()).equals(Scope.NONE))
                .toList();
    }

    /** The measure asked for, when the caller may see it, else the first one; null where there is none. */
    @Requires(DASHBOARD_VIEW)
    public Measure chosen(Measure asked) {
        List<Measure> seen = measures();
        return seen.contains(asked) ? asked : seen.stream().findFirst().orElse(null);
    }

    /** The year so far and the same days of the year before. */
    @Requires(DASHBOARD_VIEW)
    public FigureRow total(Measure measure, ComparedYears years, Long departmentId) {
        Span now = new Span(years.from(), years.to());
        Span before = new Span(years.previousFrom(), years.comparedTo());
        return row("", figures.total(measure, now, before, departmentId), measure, now, before, departmentId, null);
    }

    /**
     * The table by the dimension. Months stand beside whole months; departments and people of the running year beside
     * the same days of the year before.
     */
    @Requires(DASHBOARD_VIEW)
    public FigureTable table(Measure measure, Dimension dimension, ComparedYears years, Long departmentId) {
        return dimension == Dimension.MONTH
                ? months(measure, years, departmentId)
                : groups(measure, dimension, years, departmentId);
    }

    /** The same table for a file. */
    @Requires(DASHBOARD_EXPORT)
    public FigureTable exported(Measure measure, Dimension dimension, ComparedYears years, Long departmentId) {
        return table(measure, dimension, years, departmentId);
    }

    private FigureTable months(Measure measure, ComparedYears years, Long departmentId) {
        Span now = new Span(years.from(), years.to());
        Span before = new Span(years.previousFrom(), years.previousTo());
        Map<Long, Pair> sums = figures.by(Dimension.MONTH, measure, now, before, departmentId);
        List<FigureRow> rows = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            rows.add(new FigureRow(
                    String.valueOf(month),
                    sums.getOrDefault((long) month, Pair.NONE),
                    years.over(month),
                    RecordAddress.of(measure, month(years.year(), month), departmentId, null),
                    RecordAddress.of(measure, month(years.previousYear(), month), departmentId, null)));
        }
        Pair total = sum(sums);
        FigureRow foot = row("", total, measure, now, before, departmentId, null);
        return new FigureTable(
                measure,
                Dimension.MONTH,
                rows,
                new FigureRow("", total, !years.running(), foot.nowAddress(), foot.beforeAddress()));
    }

    private static Span month(int year, int month) {
        return new Span(ComparedYears.firstDay(year, month), ComparedYears.lastDay(year, month));
    }

    private FigureTable groups(Measure measure, Dimension dimension, ComparedYears years, Long departmentId) {
        Span now = new Span(years.from(), years.to());
        Span before = new Span(years.previousFrom(), years.comparedTo());
        Map<Long, Pair> sums = figures.by(dimension, measure, now, before, departmentId);
        boolean byPerson = dimension == Dimension.PERSON;
        Map<Long, String> names = byPerson ? people.names(sums.keySet()) : departmentNames.all();
        List<FigureRow> rows = sums.entrySet().stream()
                .map(group -> row(
                        names.getOrDefault(group.getKey(), ""),
                        group.getValue(),
                        measure,
                        now,
                        before,
                        byPerson ? departmentId : group.getKey(),
                        byPerson ? group.getKey() : null))
                .sorted(Comparator.comparing(FigureRow::now)
                        .thenComparing(FigureRow::before)
                        .reversed())
                .toList();
        return new FigureTable(measure, dimension, rows, row("", sum(sums), measure, now, before, departmentId, null));
    }

    private static FigureRow row(
            String label, Pair pair, Measure measure, Span now, Span before, Long departmentId, Long managerId) {
        return new FigureRow(
                label,
                pair,
                true,
                RecordAddress.of(measure, now, departmentId, managerId),
                RecordAddress.of(measure, before, departmentId, managerId));
    }

    private static Pair sum(Map<Long, Pair> sums) {
        return sums.values().stream().reduce(Pair.NONE, Pair::plus);
    }

    /** Departments to narrow the figures to. */
    @Requires(DASHBOARD_VIEW)
    public List<Option> departments() {
        return departments.all();
    }
}
