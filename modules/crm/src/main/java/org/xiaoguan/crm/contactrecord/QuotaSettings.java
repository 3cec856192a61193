package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.api.ShippedRole;

/** How many contacts the company asks of each person, by role; of those with several roles the most. */
@ApplicationScoped
public class QuotaSettings implements SettingSource {
    private static final String CALLS = "crm.quota.calls-a-day";
    private static final String VISITS = "crm.quota.visits-a-week";
    private static final String CUSTOMERS = "crm.quota.customers-a-month";
    private static final String PROSPECTS = "crm.quota.prospects-a-month";
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    /** What follows the keys of a role; those who sell have the plain ones. */
    private static final Map<ShippedRole, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(ShippedRole.SALESPERSON, "");
        ROLES.put(ShippedRole.SUPERVISOR, "-supervisor");
        ROLES.put(ShippedRole.BACK_OFFICE, "-back-office");
        ROLES.put(ShippedRole.CUSTOMER_SERVICE, "-customer-service");
    }

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return ROLES.values().stream()
                .flatMap(role -> Stream.of(
                        asked(CALLS, role, "30"),
                        asked(VISITS, role, "20"),
                        asked(CUSTOMERS, role, "5"),
                        asked(PROSPECTS, role, "3")))
                .toList();
    }

    /** So many of those who sell, and nothing of the others until the company says so. */
    private static SettingDefinition asked(String quota, String role, String selling) {
        return new SettingDefinition(quota + role, BigDecimal.ZERO, MOST, role.isEmpty() ? selling : "0");
    }

    /** Complete calls of a day that are asked of whoever has these roles. */
    int callsADay(Collection<String> roles) {
        return most(CALLS, roles);
    }

    /** Complete visits of a week that are asked of whoever has these roles. */
    int visitsAWeek(Collection<String> roles) {
        return most(VISITS, roles);
    }

    /** New customers of a month that are asked of whoever has these roles. */
    int customersAMonth(Collection<String> roles) {
        return most(CUSTOMERS, roles);
    }

    /** New prospects of a month that are asked of whoever has these roles. */
    int prospectsAMonth(Collection<String> roles) {
        return most(PROSPECTS, roles);
    }

    private int most(String key, Collection<String> roles) {
        return ROLES.entrySet().stream()
                .filter(role -> roles.contains(role.getKey().name()))
                .mapToInt(role -> settings.number(key + role.getValue()).intValue())
                .max()
                .orElse(0);
    }

    /** What is asked of whoever sells with a role that the company made itself. */
    static Collection<String> ofSelling() {
        return List.of(ShippedRole.SALESPERSON.name());
    }
}
