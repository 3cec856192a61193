package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Bad input, line by line of {@code bad-input.csv}: told at the field, in both languages, nothing stored, nothing lost. */
@BrowserTest
class BadInputBrowserIT {
    private static final List<String> MODULES =
            List.of("shared", "ui", "administration", "catalog", "crm", "projects", "finance");

    /** A line of the table. */
    record Case(String who, String page, List<String> typed, String button, String field, String says, String list) {
        static Case of(String line) {
            String[] part = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            return new Case(part[0], part[1], List.of(part[2].split("; *")), part[3], part[4], part[5], part[6]);
        }

        @Override
        public String toString() {
            return page + ": " + String.join(", ", typed) + " → " + says;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream table = BadInputBrowserIT.class.getResourceAsStream("bad-input.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedAtTheFieldInBothLanguages(Case bad, Browser browser) {
        for (String language : List.of("zh", "en")) {
            Page page = browser.signIn(browser.page(language, 1440), bad.who, Demo.PASSWORD);
            String before = listed(page, bad);
            open(page, bad);
            Form form = Form.of(page);
            bad.typed.forEach(step -> type(form, step));
            press(page, form, bad.button);

            Locator complaint =
                    "-".equals(bad.field) ? page.locator(".ui-messages-error-summary") : form.complaint(bad.field);
            assertThat(complaint.first()).hasText(text(bad.says, language));
            for (String step : bad.typed) {
                if (step.contains("=") && !step.startsWith("password")) {
                    String[] part = step.split("=", 2);
                    assertThat(form.input(part[0])).hasValue(asShown(meant(part[1])));
                }
            }
            assertThat(listed(page, bad)).isEqualTo(before);
            discardDraft(page, bad);
            page.context().close();
        }
    }

    private static void type(Form form, String step) {
        if (step.startsWith("!")) {
            form.press(step.substring(1));
            assertThat(form.input("lines:0:quantity")).not().hasValue("");
        } else if (step.contains("=")) {
            String[] part = step.split("=", 2);
            form.type(part[0], meant(part[1]));
        } else if (step.contains(">")) {
            String[] part = step.split(">", 2);
            form.select(part[0], part[1]);
        } else {
            String[] part = step.split("~", 2);
            form.chooseOne(part[0], part[1].split("/"));
        }
    }

    /** A text of {5000} characters is not written out in the table. */
    private static String meant(String typed) {
        return typed.matches("\\{\\d+}") ? "长".repeat(Integer.parseInt(typed.replaceAll("\\D", ""))) : typed;
    }

    /** Presses the button; one in the menu of the page, written with an exclamation mark, asks back. */
    private static void press(Page page, Form form, String button) {
        if (button.startsWith("!")) {
            page.locator("main details.menu summary").first().click();
            form.confirm(button.substring(1));
        } else {
            form.press(button);
        }
    }

    /** Opens the page, with the first project that lets it be filled in. */
    private static void open(Page page, Case bad) {
        if (bad.page.contains("#")) {
            String[] part = bad.page.split("#", 2);
            page.navigate(part[0]);
            String record = page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(part[1]).setExact(true))
                    .getAttribute("href");
            page.navigate(record);
            return;
        }
        if (!bad.page.contains("{project}")) {
            page.navigate(bad.page);
            return;
        }
        page.navigate(bad.page.replaceAll("[?&]project=\\{project}", ""));
        List<Object> links = page.locator("table.go tbody a").all().stream()
                .map(link -> (Object) link.getAttribute("href"))
                .toList();
        for (Object link : links) {
            page.navigate(link.toString());
            Locator take = page.locator("[id='form:takeAll']");
            boolean goods = !bad.typed.contains("!takeAll") || take.count() > 0;
            if (page.locator("[id='form:" + bad.button + "']").count() > 0 && goods) {
                return;
            }
        }
        throw new AssertionError("No project of the demo can be used for " + bad);
    }

    private static String listed(Page page, Case bad) {
        page.navigate(bad.list);
        return page.locator("main").innerText();
    }

    private static void discardDraft(Page page, Case bad) {
        open(page, bad);
        Locator discard = page.locator("[data-draft-discard]");
        if (discard.count() > 0) {
            discard.click();
            assertThat(discard).hasCount(0);
        }
    }

    /** As typed, or as figures are written. */
    private static Pattern asShown(String typed) {
        boolean figure = typed.matches("-?\\d{1,12}(\\.\\d+)?");
        String grouped = typed.chars()
                .mapToObj(c -> literally(Character.toString(c)))
                .collect(Collectors.joining(figure ? ",?" : ""));
        return Pattern.compile("^" + grouped.replace("-", "[-−]") + (figure ? "(\\.0+)?" : "") + "$");
    }

    /** The text of the bundles with anything where it has arguments. */
    private static Pattern text(String key, String language) {
        String pattern = MODULES.stream()
                .map(module -> bundle(module, language).getProperty(key))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No text " + key));
        return Pattern.compile(Arrays.stream(pattern.replace("''", "'").split("\\{\\d[^}]*}", -1))
                .map(BadInputBrowserIT::literally)
                .collect(Collectors.joining(".*", "^(?:[^:：]+[:：] ?)?", "$")));
    }

    /** The browser's expressions know no \\Q. */
    private static String literally(String text) {
        return text.replaceAll("([\\\\^$.|?*+()\\[\\]{}/])", "\\\\$1");
    }

    private static Properties bundle(String module, String language) {
        Properties texts = new Properties();
        try (InputStream in = BadInputBrowserIT.class.getResourceAsStream(
                "/org/xiaoguan/" + module + "/messages_" + language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
