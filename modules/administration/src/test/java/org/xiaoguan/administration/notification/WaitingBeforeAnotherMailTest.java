package org.xiaoguan.administration.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingBeforeAnotherMailTest {
    @Test
    void doublesUpToTwoHours() {
        assertThat(MailQueue.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailQueue.pause(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(MailQueue.pause(6)).isEqualTo(Duration.ofMinutes(64));
        assertThat(MailQueue.pause(7)).isEqualTo(Duration.ofHours(2));
        assertThat(MailQueue.pause(1000)).isEqualTo(Duration.ofHours(2));
    }
}
