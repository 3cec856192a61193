package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Whoever types faster than the server answers loses nothing. */
@BrowserTest
class FastTypingBrowserIT {
    /** What is pressed, from the first line's goods on; a space stands between the keys. */
    private static final String THREE_LINES = "m g j Tab 2 0 0 0 Enter " // Enter on the last line adds one
            + "b w 0 0 1 Tab 3 Tab 1 2 . 5 Enter "
            + "f j 0 1 1 Enter Tab 4 2 0 Tab Tab";

    @Test
    void aWholeSheetTypedBeforeTheFirstAnswerStandsThereAfterTheLast(Browser browser) {
        Page page = open(browser);
        HeldAnswers answers = HeldAnswers.on(page);

        type(page, THREE_LINES, () -> {});
        agreedPrice(page, () -> {});
        answers.all();

        thenEverythingStandsThere(page);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void answersThatComeBetweenAnyTwoKeysTakeNothingAway(long seed, Browser browser) {
        Page page = open(browser);
        HeldAnswers answers = HeldAnswers.on(page);
        Random network = new Random(seed);
        Runnable perhapsAnswer = () -> {
            if (network.nextInt(3) == 0) {
                answers.one();
            }
        };

        type(page, THREE_LINES, perhapsAnswer);
        agreedPrice(page, perhapsAnswer);
        answers.all();

        thenEverythingStandsThere(page);
    }

    @Test
    void whatIsTypedWhileALineIsRemovedMovesUpWithItsLine(Browser browser) {
        Page page = open(browser);
        type(page, "m g j Tab 1 Enter b w 0 0 1 Tab 2 Enter f j 0 1 1 Tab 3 Tab Tab", () -> {});
        assertThat(cell(page, 2, "amount")).not().isEmpty();
        HeldAnswers answers = HeldAnswers.on(page);

        page.locator("[data-grid-remove='1']").first().click();
        cell(page, 2, "quantity").click();
        type(page, "7 7", () -> {});
        answers.all();

        assertThat(page.locator("[data-grid=lines] [data-row]")).hasCount(2);
        assertThat(cell(page, 1, "materialId_input")).hasValue(Pattern.compile("^FJ011.*"));
        assertThat(cell(page, 1, "quantity")).hasValue("77");
        assertThat(cell(page, 1, "quantity")).isFocused();
    }

    @Test
    void goodsThatAreNotFoundStayAsTypedAndAreRefusedAtTheField(Browser browser) {
        Page page = open(browser);

        type(page, "n o s u c h Tab 5 Tab", () -> {});
        page.locator("[id='form:saveDraft']").click();

        assertThat(page.locator(".lines .hint").first()).hasText("请从列表中选择");
        assertThat(cell(page, 0, "materialId_input")).hasValue("nosuch");
        assertThat(cell(page, 0, "quantity")).hasValue(Pattern.compile("^5(\\.000)?$"));
    }

    private static Page open(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/projects/project/edit");
        cell(page, 0, "materialId_input").focus();
        return page;
    }

    private static void type(Page page, String keys, Runnable afterEach) {
        for (String key : keys.split(" ", -1)) {
            page.keyboard().press(key);
            afterEach.run();
        }
    }

    private static void agreedPrice(Page page, Runnable afterEach) {
        page.locator("[id='form:agreedPrice']").focus();
        type(page, "3 0 3 7 0 0 Tab", afterEach);
    }

    private static void thenEverythingStandsThere(Page page) {
        thenLine(page, 0, "FJ011", "2000", "0.85");
        thenLine(page, 1, "BW001", "3", "12.5");
        thenLine(page, 2, "FJ011", "420", "0.85");
        assertThat(page.locator("[id='form:goodsTotal']")).hasText("2,094.50");
        assertThat(page.locator("[id='form:agreedPrice']")).hasValue(Pattern.compile("^303,?700(\\.00)?$"));
        assertThat(page.locator("[id='form:check']")).containsText("+301,605.50");
    }

    private static void thenLine(Page page, int row, String goods, String quantity, String price) {
        assertThat(cell(page, row, "materialId_input")).hasValue(Pattern.compile("^" + goods + ".*"));
        assertThat(cell(page, row, "quantity")).hasValue(number(quantity));
        assertThat(cell(page, row, "unitPrice")).hasValue(number(price));
    }

    /** As typed or as the server writes it. */
    private static Pattern number(String typed) {
        String grouped = typed.replaceFirst("^(\\d)(\\d{3})$", "$1,?$2").replace(".", "\\.");
        return Pattern.compile("^" + grouped + "(\\.?0+)?$");
    }

    private static Locator cell(Page page, int row, String name) {
        return page.locator("[id='form:lines:" + row + ":" + name + "']");
    }
}
