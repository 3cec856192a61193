package org.xiaoguan.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens pages for one test and watches them: a console error, a violation of the content security policy, an uncaught
 * error on the page or a stack trace in the server's log fails the test, unless the test said before that it expects it.
 */
public final class Browser {

    private final com.microsoft.playwright.Browser chromium;
    private final RunningSystem system;
    private final BrowserTest settings;
    private final long logLength;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, RunningSystem system, BrowserTest settings) {
        this.chromium = chromium;
        this.system = system;
        this.settings = settings;
        this.logLength = system.logLength();
    }

    public RunningSystem system() {
        return system;
    }

    /** A new user's browser with the settings of {@link BrowserTest}; addresses may start with a slash. */
    public Page page() {
        return page(settings.locale(), settings.width());
    }

    /** A new user's browser that asks for that language and is that wide. */
    public Page page(String locale, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(system.address())
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, settings.height()));
        context.setDefaultTimeout(15_000);
        context.setDefaultNavigationTimeout(30_000);
        // Chromium reports a violation on the console, too, but not each kind of it as an error
        context.addInitScript("document.addEventListener('securitypolicyviolation', e =>"
                + " console.error('Content-Security-Policy: ' + e.violatedDirective + ' refused ' + e.blockedURI))");
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complain("console: " + message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complain("page: " + error.error()));
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    /**
     * Signs in and waits until another page than that of signing in stands there. Who signed in before in the same
     * language goes on with that session, as long as it lives: hundreds of tests sign in, and each password costs time.
     */
    public Page signIn(Page page, String username, String password) {
        String who = String.join(" ", username, password, (String) page.evaluate("navigator.language"));
        if (goesOn(page, who)) {
            return page;
        }
        page.navigate("/login");
        page.locator("[name$=username]").fill(username);
        page.locator("[name$=password]").fill(password);
        page.locator("[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        system.sessions().put(who, page.context().cookies());
        return page;
    }

    private boolean goesOn(Page page, String who) {
        List<Cookie> session = system.sessions().get(who);
        if (session == null) {
            return false;
        }
        page.context().addCookies(session);
        page.navigate("/");
        return !page.url().contains("/login");
    }

    /** From here on a complaint that contains this text does not fail the test. */
    public void expect(String partOfComplaint) {
        expected.add(partOfComplaint);
    }

    private void complain(String complaint) {
        complaints.add(complaint);
    }

    /** What went wrong beside the test's own assertions. */
    List<String> complaints() {
        String log = system.logSince(logLength);
        if (log.contains("\n\tat ")) {
            complain("server log: " + excerpt(log));
        }
        return complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
    }

    private static String excerpt(String log) {
        int trace = log.indexOf("\n\tat ");
        return log.substring(Math.max(0, trace - 1500), Math.min(log.length(), trace + 1500));
    }

    void screenshots(Path folder, String name) {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(folder.resolve(name + (i == 0 ? "" : "-" + (i + 1)) + ".png"))
                            .setFullPage(true));
        }
    }

    void close() {
        pages.forEach(page -> page.context().close());
    }
}
