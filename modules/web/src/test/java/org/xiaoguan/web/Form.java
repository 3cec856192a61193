package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** The form of a page, as a person fills it in. Fields are named as in the page, such as {@code lines:0:quantity}. */
final class Form {
    private final Page page;
    private final String name;

    private Form(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    static Form of(Page page) {
        return new Form(page, "form");
    }

    static Form of(Page page, String name) {
        return new Form(page, name);
    }

    Locator field(String field) {
        return page.locator("[id='" + name + ":" + field + "']");
    }

    /** The field, the input of a look-up or of a date. */
    Locator input(String field) {
        return page.locator("input[id='" + name + ":" + field + "'],textarea[id='" + name + ":" + field
                + "'],select[id='" + name + ":" + field + "'],input[id='" + name + ":" + field + "_input']");
    }

    Form type(String field, String text) {
        input(field).fill(text);
        return this;
    }

    /** Types into a look-up and takes the first suggestion, waiting for nothing. */
    Form choose(String field, String typed) {
        Locator input = input(field);
        input.focus();
        input.fill("");
        input.pressSequentially(typed);
        input.press("Tab");
        assertThat(page.locator("input[id='" + name + ":" + field + "_hinput']"))
                .hasValue(Pattern.compile("-?\\d+"));
        return this;
    }

    /** Chooses by the first of the texts that finds something. */
    Form chooseOne(String field, String... typed) {
        Locator found = page.locator(".ui-autocomplete-panel:visible .choice, .ui-autocomplete-panel:visible"
                + " .ui-autocomplete-empty-message");
        for (String text : typed) {
            input(field).fill("");
            input(field).pressSequentially(text);
            found.first().waitFor();
            if (page.locator(".ui-autocomplete-panel:visible .choice").count() > 0) {
                return choose(field, text);
            }
        }
        throw new AssertionError("Nothing is found in " + field);
    }

    Form select(String field, String label) {
        input(field).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    Form selectFirst(String field) {
        input(field).selectOption(new SelectOption().setIndex(1));
        return this;
    }

    void press(String button) {
        field(button).click();
    }

    /** Presses a button that leads to the address. */
    Page press(String button, String address) {
        press(button);
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(address) + ".*"));
        return page;
    }

    void confirm(String button) {
        press(button);
        page.locator(".ui-confirmdialog-yes").click();
    }

    /** What is said below the field or, of a line, below the line. */
    Locator complaint(String field) {
        return page.locator(
                "[id='" + name + ":" + field + "_field'] .hint, .hint[data-for='" + name + ":" + field + "']");
    }
}
