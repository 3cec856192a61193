package org.xiaoguan.administration.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.Together;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.NightlyJob;
import org.xiaoguan.shared.BusinessClock;

/** One node of all does each job once a day; what failed or broke off is done by another one. */
@ExtendWith(ArquillianExtension.class)
class NightlyJobsIT {
    private static final int NODES = 8;

    @Inject
    JobClaims claims;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    private final String name = Company.unique("job");

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void manyNodesAtOnceDoAJobOnceADay() throws Exception {
        AtomicInteger done = new AtomicInteger();
        JobRound jobs = of(job(name, 1, done::incrementAndGet));

        Together.several(NODES, () -> {
            jobs.runDue();
            return "done";
        });
        assertThat(done).hasValue(1);

        clock.set(clock.now().plus(Duration.ofDays(1)));
        jobs.runDue();
        assertThat(done).hasValue(2);
    }

    @Test
    void whatFailedIsTriedAgainAndKeepsNoOtherJobFromItsWork() {
        List<String> done = new ArrayList<>();
        JobRound jobs = of(
                job(name, 1, () -> {
                    done.add("first");
                    throw new IllegalStateException("as the test wants it");
                }),
                job(Company.unique("job"), 2, () -> {
                    done.add("second");
                    return 0;
                }));

        jobs.runDue();
        jobs.runDue();

        assertThat(done).containsExactly("first", "second", "first");
    }

    @Test
    void whoHasNotEndedAfterAnHourHasDied() {
        claims.know(name);
        assertThat(claims.claim(name, clock.today())).isTrue();
        clock.set(clock.now().plus(Duration.ofMinutes(59)));
        assertThat(claims.claim(name, clock.today())).isFalse();
        assertThat(claims.claimAgain(name, clock.today())).isFalse();

        clock.set(clock.now().plus(Duration.ofMinutes(2)));
        assertThat(claims.claim(name, clock.today())).isTrue();
    }

    @Test
    void whatIsDoneIsDoneOnceMoreWhenSomebodyAsks() {
        claims.know(name);
        claims.claim(name, clock.today());
        claims.finish(name, 3, false);

        assertThat(claims.claim(name, clock.today())).isFalse();
        assertThat(claims.claimAgain(name, clock.today())).isTrue();
    }

    private JobRound of(NightlyJob... some) {
        return new JobRound(List.of(some), claims, callers, clock);
    }

    private static NightlyJob job(String name, int position, IntSupplier work) {
        return new NightlyJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int position() {
                return position;
            }

            @Override
            public int run(LocalDate today) {
                return work.getAsInt();
            }
        };
    }
}
