package org.xiaoguan.crm.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.api.WorkingCalendar;

/** By when complaints are answered and solved, in working time, by severity. */
@ApplicationScoped
public class ComplaintSettings implements SettingSource {
    private static final String ANSWER = "crm.complaint.answer-hours-";
    private static final String SOLUTION = "crm.complaint.solution-days-";
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(200);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(250);
    private static final Map<Severity, String> HOURS =
            Map.of(Severity.MINOR, "8", Severity.MAJOR, "4", Severity.CRITICAL, "2");
    private static final Map<Severity, String> DAYS =
            Map.of(Severity.MINOR, "10", Severity.MAJOR, "5", Severity.CRITICAL, "2");

    @Inject
    Settings settings;

    @Inject
    WorkingCalendar calendar;

    @Override
    public List<SettingDefinition> settings() {
        return Arrays.stream(Severity.values())
                .flatMap(severity -> Stream.of(
                        new SettingDefinition(ANSWER + severity.key(), BigDecimal.ONE, MOST_HOURS, HOURS.get(severity)),
                        new SettingDefinition(
                                SOLUTION + severity.key(), BigDecimal.ONE, MOST_DAYS, DAYS.get(severity))))
                .toList();
    }

    /** The due times of a complaint that came, or came again, at that moment. */
    Terms terms(Severity severity, Instant from) {
        int hours = settings.number(ANSWER + severity.key()).intValue();
        int days = settings.number(SOLUTION + severity.key()).intValue();
        return new Terms(calendar.plusWorkingTime(from, Duration.ofHours(hours)), calendar.plusWorkingDays(from, days));
    }
}
