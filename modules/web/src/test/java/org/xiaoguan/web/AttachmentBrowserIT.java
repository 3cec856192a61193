package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Files on the page of a record: several at once, seen small, taken back, and told when they are refused. */
@BrowserTest
class AttachmentBrowserIT {
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "chenzj, zh, 1440, /crm/customer/list, 超过 20 MB",
        "chenzj, en, 390, /projects/project/list, larger than 20 MB",
    })
    void filesAreAttachedDownloadedAndDeleted(
            String user, String language, int width, String list, String large, Browser browser) throws IOException {
        Page page = browser.signIn(browser.page(language, width), user, Demo.PASSWORD);
        page.navigate(list);
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        page.onDialog(Dialog::accept);
        Locator card = page.locator("#attachments");
        int before = card.locator(".row").count();
        String name = "B" + System.nanoTime();

        card.locator("input[type=file]").setInputFiles(new Path[] {text(name + ".txt", "one"), picture(name + ".png")});
        assertThat(card.locator(".row")).hasCount(before + 2);
        assertThat(card.locator(".row img").first()).isVisible();
        seenSmall(card);

        Download download =
                page.waitForDownload(() -> card.locator("a", new Locator.LocatorOptions().setHasText(name + ".txt"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(name + ".txt");
        assertThat(Files.readString(download.path())).isEqualTo("one");

        page.reload();
        assertThat(card.locator(".row")).hasCount(before + 2);
        seenSmall(card);
        for (int left = 2; left > 0; left--) {
            card.locator(".row", new Locator.LocatorOptions().setHasText(name))
                    .first()
                    .locator("button")
                    .click();
            assertThat(card.locator(".row")).hasCount(before + left - 1);
        }

        Path big = folder.resolve(name + "big.bin");
        Files.write(big, new byte[21 * MEGABYTE]);
        card.locator("input[type=file]").setInputFiles(big);
        assertThat(card.locator("[data-told]")).containsText(large);
        assertThat(card.locator(".row")).hasCount(before);
    }

    @Test
    void whatIsDroppedIsAttached(Browser browser) {
        Page page = browser.signIn(browser.page("zh", 1440), "chenzj", Demo.PASSWORD);
        page.navigate("/crm/customer/list");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        page.onDialog(Dialog::accept);
        Locator card = page.locator("#attachments");
        int before = card.locator(".row").count();
        page.evaluate("() => { const data = new DataTransfer();"
                + " data.items.add(new File(['dropped'], 'dropped-<b>.txt'));"
                + " document.querySelector('#attachments .drop').dispatchEvent("
                + "new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); }");
        assertThat(card.locator(".row")).hasCount(before + 1);
        assertThat(card.locator(".row").first()).containsText(Pattern.compile("dropped-b"));
        card.locator(".row button").first().click();
        assertThat(card.locator(".row")).hasCount(before);
    }

    @Test
    void whoOnlyReadsIsOfferedNothing(Browser browser) {
        Page page = browser.signIn(browser.page("zh", 1440), "shenji", Demo.PASSWORD);
        page.navigate("/crm/customer/list");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        assertThat(page.locator("#attachments")).isVisible();
        assertThat(page.locator("#attachments input, #attachments button")).hasCount(0);
    }

    /** A small picture is asked for when it comes into view: one that is deleted before it came is missing. */
    private static void seenSmall(Locator card) {
        Locator picture = card.locator("img").first();
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).not().hasJSProperty("naturalWidth", 0);
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path picture(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
