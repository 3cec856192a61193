package org.xiaoguan.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DraftTokenTest {
    private static final byte[] SECRET = "secret of this installation".getBytes(StandardCharsets.UTF_8);
    private static final DraftToken TOKEN = new DraftToken(7, "projects.change", "42");

    @Test
    void provesForWhomTheFormWasMade() {
        assertThat(DraftToken.verify(TOKEN.sign(SECRET), SECRET)).contains(TOKEN);
    }

    @Test
    void isWorthNothingWithAnotherSecret() {
        byte[] other = "another".getBytes(StandardCharsets.UTF_8);
        assertThat(DraftToken.verify(TOKEN.sign(other), SECRET)).isEmpty();
    }

    @Test
    void cannotBeTurnedIntoSomebodyElses() {
        String signature = TOKEN.sign(SECRET).split("\\.", -1)[1];
        String content = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("8\nprojects.change\n42".getBytes(StandardCharsets.UTF_8));
        assertThat(DraftToken.verify(content + "." + signature, SECRET)).isEmpty();
    }

    @Test
    void rubbishIsNoToken() {
        assertThat(DraftToken.verify(null, SECRET)).isEmpty();
        assertThat(DraftToken.verify("", SECRET)).isEmpty();
        assertThat(DraftToken.verify("a.b.c", SECRET)).isEmpty();
        assertThat(DraftToken.verify("%%%.###", SECRET)).isEmpty();
    }
}
