package org.xiaoguan.crm.calllist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;

/** How call lists are worked through. */
@ApplicationScoped
public class CallSettings implements SettingSource {
    private static final String ATTEMPTS = "crm.calllist.attempts";
    private static final String MINUTES = "crm.calllist.taken-minutes";
    private static final String MOST = "crm.calllist.most-customers";

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                new SettingDefinition(ATTEMPTS, BigDecimal.ONE, BigDecimal.TEN, "3"),
                new SettingDefinition(MINUTES, BigDecimal.valueOf(5), BigDecimal.valueOf(480), "30"),
                new SettingDefinition(MOST, BigDecimal.ONE, BigDecimal.valueOf(5000), "5000"));
    }

    /** How often one tries to reach a customer. */
    int attempts() {
        return settings.number(ATTEMPTS).intValue();
    }

    /** How long a customer whom nobody called after all stays with who has it. */
    Duration taken() {
        return Duration.ofMinutes(settings.number(MINUTES).longValue());
    }

    /** How many customers a list may have. */
    int mostCustomers() {
        return settings.number(MOST).intValue();
    }
}
