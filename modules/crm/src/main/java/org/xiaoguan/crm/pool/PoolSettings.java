package org.xiaoguan.crm.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;

/** When customers return to the public pool, and how many of it a person may have. */
@ApplicationScoped
public class PoolSettings implements SettingSource {
    private static final String DAYS = "crm.pool.days-without-contact";
    private static final String WARNING_DAYS = "crm.pool.warning-days";
    private static final String REST_DAYS = "crm.pool.rest-days";
    private static final String MOST_CUSTOMERS = "crm.pool.most-customers";
    private static final BigDecimal YEARS = BigDecimal.valueOf(3650);
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                SettingDefinition.days(DAYS, "90"),
                SettingDefinition.days(WARNING_DAYS, "7"),
                new SettingDefinition(REST_DAYS, BigDecimal.ZERO, YEARS, "7"),
                new SettingDefinition(MOST_CUSTOMERS, BigDecimal.ONE, MANY, "300"));
    }

    /** As the company has set it now. */
    public PoolRule rule() {
        return new PoolRule(days(DAYS), days(WARNING_DAYS), days(REST_DAYS), days(MOST_CUSTOMERS));
    }

    private int days(String key) {
        return settings.number(key).intValue();
    }
}
