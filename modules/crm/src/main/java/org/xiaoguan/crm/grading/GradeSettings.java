package org.xiaoguan.crm.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.crm.grade.Thresholds;

/** From which yearly sales on a customer has a grade. */
@ApplicationScoped
public class GradeSettings implements SettingSource {
    private static final String VIP = "crm.grade.vip-sales";
    private static final String LEVEL1 = "crm.grade.level1-sales";
    private static final String LEVEL2 = "crm.grade.level2-sales";
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                new SettingDefinition(VIP, BigDecimal.ONE, MOST, "1000000"),
                new SettingDefinition(LEVEL1, BigDecimal.ONE, MOST, "300000"),
                new SettingDefinition(LEVEL2, BigDecimal.ONE, MOST, "50000"));
    }

    /** As the company has set them now. */
    public Thresholds thresholds() {
        return new Thresholds(settings.number(VIP), settings.number(LEVEL1), settings.number(LEVEL2));
    }
}
