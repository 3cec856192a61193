package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.RoleSummary;
import org.xiaoguan.administration.api.Roles;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.api.ShippedRole;

/**
 * How many contacts the company asks of each person, by role; of those with several roles the most. Asked of every role
 * that records contacts, the company's own ones too.
 */
@ApplicationScoped
public class QuotaSettings implements SettingSource {
    private static final String CALLS = "crm.quota.calls-a-day";
    private static final String VISITS = "crm.quota.visits-a-week";
    private static final String CUSTOMERS = "crm.quota.customers-a-month";
    private static final String PROSPECTS = "crm.quota.prospects-a-month";
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    @Inject
    Settings settings;

    @Inject
    Roles roles;

    @Override
    public List<SettingDefinition> settings() {
        return roles.granting(RECORD_CREATE).stream()
                .flatMap(role -> Stream.of(
                        asked(CALLS, role, "30"),
                        asked(VISITS, role, "20"),
                        asked(CUSTOMERS, role, "5"),
                        asked(PROSPECTS, role, "3")))
                .toList();
    }

    /** So many of those who sell, and nothing of the others until the company says so. */
    private static SettingDefinition asked(String quota, RoleSummary role, String selling) {
        return new SettingDefinition(
                key(quota, role), BigDecimal.ZERO, MOST, sells(role) ? selling : "0", quota, role.name());
    }

    /** Salespeople, and whoever records contacts of their own with a role that the company made itself. */
    private static boolean sells(RoleSummary role) {
        boolean shipped =
                Stream.of(ShippedRole.values()).anyMatch(one -> one.name().equals(role.key()));
        return isSalesperson(role) || (!shipped && role.own());
    }

    private static boolean isSalesperson(RoleSummary role) {
        return role.key().equals(ShippedRole.SALESPERSON.name());
    }

    /** Salespeople have the plain keys. */
    private static String key(String quota, RoleSummary role) {
        return isSalesperson(role)
                ? quota
                : quota + "-" + role.key().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param keys what the roles are known by of whom it is asked */
    public QuotasAsked of(Collection<String> keys) {
        List<RoleSummary> held = roles.granting(RECORD_CREATE).stream()
                .filter(role -> keys.contains(role.key()))
                .toList();
        return new QuotasAsked(most(CALLS, held), most(VISITS, held), most(CUSTOMERS, held), most(PROSPECTS, held));
    }

    private int most(String quota, List<RoleSummary> held) {
        return held.stream()
                .mapToInt(role -> settings.number(key(quota, role)).intValue())
                .max()
                .orElse(0);
    }
}
