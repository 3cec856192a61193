package org.xiaoguan.administration.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.SettingDefinition;

class SettingGroupTest {
    private final SettingDefinition name = SettingDefinition.text("company.name");
    private final SettingDefinition callsOfSales = of("calls", "Salesperson");
    private final SettingDefinition visitsOfSales = of("visits", "Salesperson");
    private final SettingDefinition callsOfService = of("calls", "Customer service");
    private final SettingDefinition address = SettingDefinition.text("company.address");

    @Test
    void whatIsSetOfEachRoleStandsInALineOfTheRole() {
        assertThat(SettingGroup.of(List.of(callsOfSales, visitsOfSales, callsOfService)))
                .containsExactly(new SettingGroup(
                        "crm.quota",
                        List.of(
                                new SettingGroup.Line("Salesperson", List.of(callsOfSales, visitsOfSales)),
                                new SettingGroup.Line("Customer service", List.of(callsOfService)))));
    }

    @Test
    void whatIsSetOnceStandsTogether() {
        assertThat(SettingGroup.of(List.of(name, callsOfSales, address)))
                .first()
                .isEqualTo(new SettingGroup("company", List.of(new SettingGroup.Line(null, List.of(name, address)))));
    }

    private static SettingDefinition of(String quota, String role) {
        return new SettingDefinition(
                "crm.quota." + quota + "-" + role, BigDecimal.ZERO, BigDecimal.TEN, "0", "crm.quota." + quota, role);
    }
}
