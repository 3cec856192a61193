package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;
import org.xiaoguan.testing.browser.RunningSystem;

/** What deploy/run --empty leaves to the operator: one administrator with a password in a file of his own. */
@BrowserTest(system = RunningSystem.Kind.EMPTY)
class FirstSignInBrowserIT {

    @Test
    void theAdministratorComesInWithThePasswordOfTheFileAndMustChangeIt(Browser browser) throws IOException {
        Path file = browser.system().data().resolve("admin.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Page page =
                browser.signIn(browser.page(), "admin", Files.readString(file).strip());

        assertThat(page).hasURL(Pattern.compile(".*/administration/user/password"));
        Cookie session = page.context().cookies().stream()
                .filter(cookie -> "JSESSIONID".equals(cookie.name))
                .findFirst()
                .orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }
}
