package org.xiaoguan.administration.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xiaoguan.administration.api.CalendarDays;
import org.xiaoguan.administration.api.CalendarEntry;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.field.TypedDate;
import org.xiaoguan.ui.text.Texts;

/** Holidays and the days worked instead, from files: one day a row. The calendar lies in administration, imports here. */
@ApplicationScoped
public class HolidayImport implements ImportTarget<HolidayForm> {
    private static final String LABELS = "calendar.kind.";
    private static final String IMPORT = "administration.calendar.import";

    /** What a spreadsheet stores of a date: days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[3-7]\\d{4}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    @Inject
    CalendarDays calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "administration.calendar";
    }

    @Override
    public String permission() {
        return IMPORT;
    }

    @Override
    public String listPath() {
        return "/administration/calendar/view";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("onDay", "calendar.onDay", "2027-10-01"),
                ImportColumn.required("kind", "calendar.kind", label(DayKind.HOLIDAY))
                        .of(List.of(label(DayKind.HOLIDAY), label(DayKind.WORKDAY))),
                ImportColumn.required("name", "calendar.name", "国庆节"));
    }

    @Override
    public List<String> matchColumns() {
        return List.of("onDay");
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        return read(value).map(calendar::on).orElse(List.of());
    }

    @Override
    public String identity(String column, ImportRow row) {
        String typed = row.text(column);
        return typed == null ? null : read(typed).map(LocalDate::toString).orElse(typed);
    }

    @Override
    public HolidayForm form(Long id, ImportRow row) {
        HolidayForm form = id == null ? new HolidayForm() : new HolidayForm(calendar.entry(id));
        row.text("onDay", typed -> form.setOnDay(day(typed, row)));
        row.choice("kind", () -> texts.constants(DayKind.class, LABELS, "calendar.mark."), form::setKind);
        row.text("name", form::setName);
        return form;
    }

    private LocalDate day(String typed, ImportRow row) {
        Optional<LocalDate> day = typed == null ? Optional.empty() : read(typed);
        if (typed != null && day.isEmpty()) {
            row.refuse("onDay", "error.date");
        }
        return day.orElse(null);
    }

    private Optional<LocalDate> read(String typed) {
        return SERIAL.matcher(typed).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(typed)))
                : TypedDate.read(typed, clock.today());
    }

    @Override
    public List<Violation> check(Long id, HolidayForm form) {
        return calendar.check(id, form.entry(0));
    }

    @Override
    public List<ImportUnique> uniques(Long id, HolidayForm form) {
        return form.getOnDay() == null
                ? List.of()
                : List.of(new ImportUnique(
                        "day " + form.getOnDay(), id, new Violation("onDay", "error.duplicate", List.of())));
    }

    @Override
    public long create(HolidayForm form) {
        return calendar.enter(form.entry(0), null);
    }

    @Override
    public void update(long id, int version, HolidayForm form) {
        calendar.change(id, form.entry(version));
    }

    @Override
    public void delete(long id) {
        calendar.delete(id);
    }

    @Override
    public ImportRecord record(long id) {
        CalendarEntry entry = calendar.entry(id);
        return new ImportRecord(
                entry.version(),
                Map.of("onDay", entry.onDay().toString(), "kind", entry.kind().name(), "name", entry.name()));
    }

    private String label(DayKind kind) {
        return texts.of(LABELS, kind);
    }
}
