package org.xiaoguan.administration.calendar;

import java.util.List;

/**
 * A month of the year view.
 *
 * @param name in the reader's language
 * @param working how many of its days are worked
 * @param weeks from Monday to Sunday; days of other months are null
 */
public record CalendarMonth(String name, int working, List<List<Cell>> weeks) {
    /**
     * A day of the month.
     *
     * @param number day of the month; empty outside of it
     * @param style free, holiday, instead or nothing, and today
     * @param name of a day that differs from its week
     * @param mark message key of the sign of such a day
     * @param to query of the address that enters or changes it
     */
    public record Cell(String number, String style, String name, String mark, String to) {
        static final Cell NONE = new Cell("", "out", "", "", "");
    }
}
