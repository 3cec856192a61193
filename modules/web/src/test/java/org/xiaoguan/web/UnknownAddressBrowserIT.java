package org.xiaoguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Whether a record does not exist or only not for the reader cannot be told: the same status and the same page. */
@BrowserTest
class UnknownAddressBrowserIT {
    private static final List<String> NO_RECORD = List.of("0", "999999999", "-1", "abc", "99999999999999999999");

    /** A list and, with the status that is due, the pages about its records. */
    @ParameterizedTest
    @CsvSource({
        "/crm/customer/list, 404, /crm/customer/view?id= /crm/customer/edit?id= /crm/contact/edit?customer=",
        "/projects/project/list, 404, /projects/project/view?id= /projects/project/edit?id= /projects/project/print?id="
                + " /projects/change/edit?kind=REMOVAL&project= /finance/tieout/view?project="
                + " /finance/receiptrecord/print?project=",
        "/projects/project/list, 403, /projects/purchase/edit?project= /finance/receipt/edit?project=",
        "/projects/change/list, 404, /projects/change/view?id= /projects/change/edit?id=",
        "/projects/purchase/list, 404, /projects/purchase/view?id= /projects/purchase/print?id=",
        "/projects/purchase/list, 403, /projects/purchase/edit?id=",
        "/projects/delivery/list, 404, /projects/delivery/view?id= /projects/delivery/print?id=",
        "/projects/delivery/list, 403, /projects/delivery/edit?id=",
        "/finance/receipt/list, 404, /finance/receipt/view?id= /finance/receipt/print?id=",
        "/finance/receipt/list, 403, /finance/reversal/edit?id=",
        "/finance/invoice/list, 404, /finance/invoice/view?id=",
        "/finance/invoice/list, 403, /finance/invoice/correct?id=",
    })
    void looksAsIfThereWereNoSuchRecord(String list, int status, String pages, Browser browser) {
        browser.expect("the server responded with a status of " + status);
        Page director = browser.signIn(browser.page(), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        for (String language : List.of("zh", "en")) {
            Page page = browser.signIn(browser.page(language, 1440), Demo.SALESPERSON, Demo.PASSWORD);
            String foreign = foreign(list, director, page);
            for (String address : pages.split(" ", -1)) {
                Answer shown = Answer.of(page, address + foreign);
                assertThat(shown.status()).as(address).isEqualTo(status);
                for (String unknown : NO_RECORD) {
                    assertThat(Answer.of(page, address + unknown))
                            .as(address + unknown)
                            .isEqualTo(shown);
                }
            }
            page.context().close();
        }
    }

    /** What an address answers to the person who has signed in, with the text of the page, not drawn. */
    private record Answer(int status, String text) {
        static Answer of(Page page, String address) {
            List<?> answer = (List<?>) page.evaluate(
                    "address => fetch(address).then(answer => answer.text().then(text => {"
                            + " const page = new DOMParser().parseFromString(text, 'text/html').body;"
                            + " page.querySelectorAll('script').forEach(script => script.remove());"
                            + " return [answer.status, page.textContent]; }))",
                    address);
            return new Answer((int) answer.get(0), (String) answer.get(1));
        }
    }

    /** Id of a record that the director's list holds and the other reader's does not. */
    private static String foreign(String list, Page director, Page reader) {
        director.navigate(list);
        for (Locator link : director.locator("table.go tbody td:first-child a").all()) {
            reader.navigate(list + "?text=" + URLEncoder.encode(link.innerText(), StandardCharsets.UTF_8));
            if (reader.locator("table.go tbody a").count() == 0) {
                return link.getAttribute("href").replaceAll(".*[?&]id=(\\d+).*", "$1");
            }
        }
        throw new AssertionError("The demo has no record in " + list + " that the salesperson may not see");
    }
}
