package org.xiaoguan.benchmark.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Does the scenarios one after the other, each by so many people at once for so long. Told by system properties. */
public final class Load extends Simulation {
    private final int users = Integer.getInteger("bench.users");
    private final Duration warm = Duration.ofSeconds(Integer.getInteger("bench.warm"));
    private final Duration measured = Duration.ofSeconds(Integer.getInteger("bench.seconds"));
    private final String only = System.getProperty("bench.only", "");
    private final Stopwatch stopwatch = new Stopwatch();
    private final Status status;

    public Load() throws SQLException {
        String url = System.getProperty("bench.database");
        String account = System.getProperty("bench.account");
        String secret = System.getProperty("bench.secret");
        status = new Status(url, account, secret);
        Work work = new Work(new People(url, account, secret), System.getProperty("bench.password"));
        HttpProtocolBuilder protocol = http.baseUrl(System.getProperty("bench.address"))
                .acceptHeader("text/html,application/xhtml+xml,*/*;q=0.8")
                .acceptLanguageHeader("zh-CN")
                .userAgentHeader("Mozilla/5.0 (X11; Linux x86_64) Chrome/140")
                .disableCaching();
        List<PopulationBuilder> steps = new ArrayList<>();
        for (Scenario scenario : work.all()) {
            if (scenario.name().contains(only)) {
                steps.add(step(work, scenario).injectOpen(atOnceUsers(users)));
            }
        }
        PopulationBuilder all = steps.get(steps.size() - 1);
        for (int i = steps.size() - 2; i >= 0; i--) {
            all = steps.get(i).andThen(all);
        }
        setUp(all).protocols(protocol);
    }

    private io.gatling.javaapi.core.ScenarioBuilder step(Work work, Scenario scenario) {
        return scenario(scenario.name())
                .exec(work.begin(scenario.who()))
                .exec(rendezVous(users))
                .during(warm)
                .on(scenario.work())
                .exec(rendezVous(users))
                .exec(session -> session.set("statements", status.statements()))
                .during(measured)
                .on(stopwatch.timed(scenario.name(), scenario.work()))
                .exec(session -> {
                    if (users == 1) {
                        long statements = status.statements() - session.getLong("statements");
                        stopwatch.note(scenario.name(), "statements", statements);
                    }
                    return session;
                });
    }

    @Override
    public void after() {
        stopwatch.write(Path.of(System.getProperty("bench.out")));
    }
}
