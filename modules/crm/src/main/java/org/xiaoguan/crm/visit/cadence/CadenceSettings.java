package org.xiaoguan.crm.visit.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;

/** How often the grades of customers ask for a visit. */
@ApplicationScoped
public class CadenceSettings implements SettingSource {
    private static final String PREFIX = "crm.visit.months-";
    private static final BigDecimal MOST = BigDecimal.valueOf(60);

    /** A grade, as the customer's row names it, and the months between two visits; 0 where they are arranged. */
    private record Cadence(String grade, String months) {
        String key() {
            return PREFIX + grade.toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Cadence> CADENCES = List.of(
            new Cadence("VIP", "1"), new Cadence("LEVEL1", "2"), new Cadence("LEVEL2", "0"), new Cadence("OTHER", "0"));

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return CADENCES.stream()
                .map(cadence -> new SettingDefinition(cadence.key(), BigDecimal.ZERO, MOST, cadence.months()))
                .toList();
    }

    /** Months between two visits of a customer {@code c}, as an expression of the database; 0 where none are asked for. */
    String monthsOfCustomer() {
        StringBuilder months = new StringBuilder("CASE c.grade");
        for (Cadence cadence : CADENCES) {
            months.append(" WHEN '")
                    .append(cadence.grade())
                    .append("' THEN ")
                    .append(settings.number(cadence.key()).intValue());
        }
        return months.append(" ELSE 0 END").toString();
    }
}
