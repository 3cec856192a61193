package org.xiaoguan.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ShippedRole;

class DemoPeopleTest {
    @Test
    void theConsoleNamesAUserForEveryRoleAndThePassword() {
        String told = DemoPeople.announcement();

        assertThat(told).contains("xiaoguan2026").containsPattern("wangfang +purchaser");
        assertThat(new DemoPeople().all()).extracting(user -> user.role()).contains(ShippedRole.values());
    }
}
