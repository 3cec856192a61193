package org.xiaoguan.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds back what a form asks the server until the test lets it through: as slow a network as the test wants. */
final class HeldAnswers {
    private final Page page;
    private final Deque<Route> held = new ArrayDeque<>();

    private HeldAnswers(Page page) {
        this.page = page;
    }

    /** From here on no form of the page is answered by itself. */
    static HeldAnswers on(Page page) {
        HeldAnswers answers = new HeldAnswers(page);
        page.route("**/*", route -> {
            boolean asks = "partial/ajax".equals(route.request().headers().get("faces-request"));
            if (asks) {
                answers.held.add(route);
            } else {
                route.resume();
            }
        });
        return answers;
    }

    /** Answers the oldest question, if there is one. */
    void one() {
        if (!held.isEmpty()) {
            Response answer = page.waitForResponse(
                    response ->
                            "partial/ajax".equals(response.request().headers().get("faces-request")),
                    () -> held.remove().resume());
            answer.finished();
        }
    }

    /** Answers everything, also what follows from the answers. */
    void all() {
        do {
            page.waitForCondition(() -> !held.isEmpty() || isQuiet());
            one();
        } while (!held.isEmpty() || !isQuiet());
    }

    private boolean isQuiet() {
        return (boolean)
                page.evaluate(
                        "() => new Promise(quiet => setTimeout(() => quiet("
                                + "PrimeFaces.ajax.Queue.isEmpty() && !document.querySelector('[data-ahead], .ui-state-loading')), 0))");
    }
}
