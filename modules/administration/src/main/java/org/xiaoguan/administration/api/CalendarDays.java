package org.xiaoguan.administration.api;

import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.shared.Violation;

/** Days of the working calendar that differ from its week, as an import reads and writes them. */
public interface CalendarDays {
    /** Id of the entry of that day; empty when the day is like its week says. */
    List<Long> on(LocalDate day);

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    CalendarEntry entry(long id);

    /**
     * What {@link #enter} or {@link #change} would refuse.
     *
     * @param id null for a new one
     */
    List<Violation> check(Long id, CalendarEntry entry);

    /** Adds the day; the same form key again gives the entry that it made first. */
    long enter(CalendarEntry entry, String formKey);

    /** Changes an entry that still has the version that it names. */
    void change(long id, CalendarEntry entry);

    void delete(long id);
}
