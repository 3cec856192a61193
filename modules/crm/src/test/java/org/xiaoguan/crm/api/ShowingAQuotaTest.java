package org.xiaoguan.crm.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowingAQuotaTest {
    @Test
    void separatesThousands() {
        assertThat(new ContactQuota(10_003, 12_000, 0).shown()).isEqualTo("10,003 / 12,000");
    }

    @Test
    void showsOnlyWhatIsDoneWhereNothingIsAskedFor() {
        assertThat(new ContactQuota(3, 0, 0).shown()).isEqualTo("3");
    }
}
