package org.xiaoguan.crm.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;

/** Over how many months surveys make a customer's score, and which score is low. */
@ApplicationScoped
public class SurveySettings implements SettingSource {
    private static final String MONTHS = "crm.survey.months";
    private static final String LOW = "crm.survey.low-score";
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(60);

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                new SettingDefinition(MONTHS, BigDecimal.ONE, MOST_MONTHS, "12"), SettingDefinition.percent(LOW, "60"));
    }

    int months() {
        return settings.number(MONTHS).intValue();
    }

    /** Below this score a complaint is proposed. */
    BigDecimal low() {
        return settings.number(LOW);
    }
}
