package org.xiaoguan.crm.competitorsurvey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.api.WorkingCalendar;

/** By when surveys are to be submitted. */
@ApplicationScoped
public class CompetitorSurveySettings implements SettingSource {
    private static final String DAYS = "crm.competitorsurvey.due-days";
    private static final BigDecimal MOST = BigDecimal.TEN;

    @Inject
    Settings settings;

    @Inject
    WorkingCalendar calendar;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(new SettingDefinition(DAYS, BigDecimal.ZERO, MOST, "2"));
    }

    /** So many working days after the half; with 0 its last day, or the next working day. */
    LocalDate dueOn(HalfMonth half) {
        return calendar.plusWorkingDays(half.last(), settings.number(DAYS).intValue());
    }
}
