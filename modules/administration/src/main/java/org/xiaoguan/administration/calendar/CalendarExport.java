package org.xiaoguan.administration.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The days of a year that differ from their week as a file, which can be changed and imported again. */
@ApplicationScoped
public class CalendarExport implements ExportSource<CalendarDay> {
    @Inject
    CalendarService calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String titleKey() {
        return "menu.calendar.view";
    }

    @Override
    public List<ExportColumn<CalendarDay>> columns() {
        return List.of(
                ExportColumn.date("calendar.onDay", CalendarDay::getOnDay),
                ExportColumn.text("calendar.kind", day -> texts.of("calendar.kind.", day.getKind())),
                ExportColumn.text("calendar.name", CalendarDay::getName));
    }

    @Override
    public void rows(ListAddress address, Consumer<CalendarDay> consumer) {
        calendar.days(CalendarPage.year(address, clock.today())).forEach(consumer);
    }
}
