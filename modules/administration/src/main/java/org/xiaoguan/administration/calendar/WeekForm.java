package org.xiaoguan.administration.calendar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xiaoguan.shared.Violations;

/** What a person types of the working week: for each day when work begins and ends, before noon and after it. */
public class WeekForm implements Serializable {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：.]?(\\d{2})");

    private final List<Day> days = new ArrayList<>();

    /** A form that shows the week as it is. */
    public WeekForm(List<WorkingDay> week) {
        week.forEach(day -> days.add(new Day(day)));
    }

    public List<Day> getDays() {
        return days;
    }

    /** The versions that were read, by day. */
    Map<Long, Integer> versions() {
        return days.stream().collect(Collectors.toMap(Day::getId, Day::getVersion));
    }

    /** One day as typed. */
    public static class Day implements Serializable {
        private final long id;
        private final int version;
        private String morningFrom;
        private String morningTo;
        private String afternoonFrom;
        private String afternoonTo;

        Day(WorkingDay day) {
            id = day.getId();
            version = day.getVersion();
            morningFrom = shown(day.getMorningFrom());
            morningTo = shown(day.getMorningTo());
            afternoonFrom = shown(day.getAfternoonFrom());
            afternoonTo = shown(day.getAfternoonTo());
        }

        private static String shown(LocalTime time) {
            return time == null ? null : time.toString();
        }

        /** Null when nobody works before noon. */
        WorkSpan morning(Violations violations) {
            return span(field("morningFrom"), morningFrom, field("morningTo"), morningTo, violations);
        }

        /** Null when nobody works after noon. */
        WorkSpan afternoon(Violations violations) {
            return span(field("afternoonFrom"), afternoonFrom, field("afternoonTo"), afternoonTo, violations);
        }

        /** The field's name in the page. */
        String field(String name) {
            return name + id;
        }

        private static WorkSpan span(
                String fromField, String typedFrom, String toField, String typedTo, Violations violations) {
            LocalTime from = time(fromField, typedFrom, violations);
            LocalTime to = time(toField, typedTo, violations);
            if (from == null && to == null) {
                return null;
            }
            violations.require(from != null || !isBlank(typedFrom), fromField, "error.required");
            violations.require(to != null || !isBlank(typedTo), toField, "error.required");
            violations.require(from == null || to == null || from.isBefore(to), toField, "week.order");
            return from == null || to == null ? null : new WorkSpan(from, to);
        }

        private static LocalTime time(String field, String typed, Violations violations) {
            if (isBlank(typed)) {
                return null;
            }
            Matcher time = TIME.matcher(typed.strip());
            if (time.matches()) {
                try {
                    return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
                } catch (DateTimeException e) {
                    // 25:00 is refused like a word
                }
            }
            violations.add(field, "week.time");
            return null;
        }

        private static boolean isBlank(String typed) {
            return typed == null || typed.isBlank();
        }

        public long getId() {
            return id;
        }

        public int getVersion() {
            return version;
        }

        public String getMorningFrom() {
            return morningFrom;
        }

        public void setMorningFrom(String morningFrom) {
            this.morningFrom = morningFrom;
        }

        public String getMorningTo() {
            return morningTo;
        }

        public void setMorningTo(String morningTo) {
            this.morningTo = morningTo;
        }

        public String getAfternoonFrom() {
            return afternoonFrom;
        }

        public void setAfternoonFrom(String afternoonFrom) {
            this.afternoonFrom = afternoonFrom;
        }

        public String getAfternoonTo() {
            return afternoonTo;
        }

        public void setAfternoonTo(String afternoonTo) {
            this.afternoonTo = afternoonTo;
        }
    }
}
