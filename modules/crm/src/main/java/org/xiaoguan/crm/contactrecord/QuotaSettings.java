package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;

/** How many contacts the company asks of each person who sells. */
@ApplicationScoped
public class QuotaSettings implements SettingSource {
    private static final String CALLS_A_DAY = "crm.quota.calls-a-day";
    private static final String VISITS_A_WEEK = "crm.quota.visits-a-week";
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                new SettingDefinition(CALLS_A_DAY, BigDecimal.ZERO, MOST, "30"),
                new SettingDefinition(VISITS_A_WEEK, BigDecimal.ZERO, MOST, "20"));
    }

    /** Complete calls of a day. */
    public int callsADay() {
        return settings.number(CALLS_A_DAY).intValue();
    }

    /** Complete visits of a week. */
    public int visitsAWeek() {
        return settings.number(VISITS_A_WEEK).intValue();
    }
}
