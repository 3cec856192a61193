package org.xiaoguan.crm.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.administration.setting.SettingTexts;
import org.xiaoguan.crm.api.ContactRecords;
import org.xiaoguan.crm.api.ContactRecords.Quotas;

/** What is asked of people follows from their roles, those that the company made too. */
@ExtendWith(ArquillianExtension.class)
class QuotasOfRolesIT {
    @Inject
    ContactRecords home;

    @Inject
    QuotaSettings quotas;

    @Inject
    SettingService settings;

    @Inject
    SettingTexts texts;

    @Inject
    RoleService roles;

    @Inject
    People people;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private long department;

    @BeforeEach
    void begin() {
        department = company.department(null);
    }

    @Test
    void whoSellsWithARoleOfTheCompanyIsAskedLikeASalespersonUntilItSaysOtherwise() {
        long role = company.role(ScopeLevel.OWN, CUSTOMER_VIEW, RECORD_VIEW, RECORD_CREATE);
        String seller = company.user(department, role);
        assertThat(asked(seller).orElseThrow().calls().wanted()).isEqualTo(30);

        set("crm.quota.calls-a-day-role-" + role, "30", "12");
        assertThat(asked(seller).orElseThrow().calls().wanted()).isEqualTo(12);
        long staff = sellers.staff(seller);
        assertThat(company.asSystem(() -> quotas.of(people.roles(List.of(staff)).get(staff))))
                .as("superiors read the same")
                .isEqualTo(new QuotasAsked(12, 20, 5, 3));
        String both = company.user(department, role, company.shipped("SALESPERSON"));
        assertThat(asked(both).orElseThrow().calls().wanted())
                .as("of several roles the most")
                .isEqualTo(30);
    }

    @Test
    void whoReachesADepartmentIsAskedForNothingUntilTheCompanySaysSo() {
        long role = company.role(ScopeLevel.DEPARTMENT, CUSTOMER_VIEW, RECORD_VIEW, RECORD_CREATE);
        String head = company.user(department, role);
        assertThat(asked(head)).isEmpty();
        set("crm.quota.visits-a-week-role-" + role, "0", "4");
        assertThat(asked(head).orElseThrow().visits().wanted()).isEqualTo(4);
    }

    @Test
    void settingsNameTheRolesThatRecordContacts() {
        long role = company.role(ScopeLevel.OWN, RECORD_CREATE);
        long other = company.role(ScopeLevel.OWN, RECORD_VIEW);
        String name = company.asSystem(() -> roles.find(role).getName());
        SettingDefinition calls = company.asSystem(() -> settings.all()).keySet().stream()
                .filter(setting -> setting.key().equals("crm.quota.calls-a-day-role-" + role))
                .findFirst()
                .orElseThrow();
        assertThat(texts.label(calls)).contains(name);
        assertThat(company.asSystem(() -> settings.all()).keySet())
                .extracting(SettingDefinition::key)
                .contains("crm.quota.calls-a-day", "crm.quota.visits-a-week-supervisor")
                .doesNotContain("crm.quota.calls-a-day-role-" + other, "crm.quota.calls-a-day-cashier");
        company.asSystem(() -> {
            roles.setClosed(role, true);
            return null;
        });
        assertThat(texts.label(calls.key())).as("a role that is gone").isEqualTo(calls.key());
    }

    private Optional<Quotas> asked(String username) {
        return company.as(username, home::quotas);
    }

    private void set(String key, String read, String wanted) {
        company.asSystem(() -> {
            settings.change(Map.of(key, read), Map.of(key, wanted));
            return null;
        });
    }
}
