package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.approval.ApprovalService;
import org.xiaoguan.shared.BusinessClock;

/** Lets the people of the demo do their work: each in their own name, on the day of the story. */
@Dependent
public class DemoDesk {
    static final String DIRECTOR = "chenzj";
    static final String PURCHASER = "wangfang";
    static final String WAREHOUSE = "zhaosf";
    static final String ACCOUNTANT = "sunkj";
    static final String CASHIER = "heyan";

    private static final int HOUR = 10;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @Inject
    ApprovalService approvals;

    /** Does the work on that day in the name of the user. */
    <T> T on(LocalDate day, String username, Callable<T> work) {
        clock.setToPast(day.atTime(HOUR, 0).atZone(BusinessClock.ZONE).toInstant());
        return callers.runAs(username, work);
    }

    /** Does work that gives nothing back. */
    void on(LocalDate day, String username, Runnable work) {
        on(day, username, () -> {
            work.run();
            return null;
        });
    }

    /** The director decides what was submitted, if it waits for a decision. */
    void decide(LocalDate day, String kind, long documentId, boolean approve, String reason) {
        on(
                day,
                DIRECTOR,
                () -> approvals
                        .latest(kind, documentId)
                        .filter(request -> request.mayDecide())
                        .ifPresent(
                                request -> approvals.decide(request.approval().getId(), approve, reason)));
    }
}
