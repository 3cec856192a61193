package org.xiaoguan.benchmark.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Does the scenarios one after the other, each by so many people at once for so long. Told by system properties. */
public final class Load extends Simulation {
    private static final String STATEMENTS = "statements";
    private static final int FORMS = 20;

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
        setUp(populations(work)).protocols(protocol);
    }

    private List<PopulationBuilder> populations(Work work) {
        return switch (System.getProperty("bench.plan", "scenarios")) {
            case "pages" -> List.of(pages(work));
            case "requests" -> List.of(requests(work));
            case "exports" -> exports(work);
            case "jobs" ->
                List.of(scenario("jobs")
                        .exec(work.begin(Who.ADMINISTRATOR))
                        .exec(stopwatch.timed("run the jobs", work.jobs()))
                        .injectOpen(atOnceUsers(users)));
            default -> List.of(oneAfterTheOther(work));
        };
    }

    private PopulationBuilder oneAfterTheOther(Work work) {
        PopulationBuilder all = null;
        List<Scenario> scenarios = new ArrayList<>(work.all());
        Collections.reverse(scenarios);
        for (Scenario scenario : scenarios) {
            if (scenario.name().contains(only)) {
                PopulationBuilder step = step(work, scenario).injectOpen(atOnceUsers(users));
                all = all == null ? step : step.andThen(all);
            }
        }
        return all;
    }

    private ScenarioBuilder step(Work work, Scenario scenario) {
        return scenario(scenario.name())
                .exec(work.begin(scenario.who()))
                .exec(rendezVous(users))
                .during(warm, false)
                .on(scenario.work())
                .exec(rendezVous(users))
                .exec(session -> session.set(STATEMENTS, users == 1 ? status.statements() : 0))
                .during(measured, false)
                .on(stopwatch.timed(scenario.name(), scenario.work()))
                .exec(session -> {
                    if (users == 1) {
                        long statements = status.statements() - session.getLong(STATEMENTS);
                        stopwatch.note(scenario.name(), STATEMENTS, statements);
                    }
                    return session;
                });
    }

    /** Everybody opens twenty forms and leaves them open. */
    private PopulationBuilder pages(Work work) {
        return scenario("pages")
                .exec(work.begin(Who.SALESPERSON))
                .repeat(FORMS / 2)
                .on(
                        stopwatch.timed("form of a customer", work.customerForm()),
                        stopwatch.timed("form of a project", work.projectForm()))
                .injectOpen(atOnceUsers(users));
    }

    /** Pages of all kinds, so many requests altogether; then everybody signs out. */
    private PopulationBuilder requests(Work work) {
        return scenario("requests")
                .exec(work.begin(Who.DIRECTOR))
                .repeat(Integer.getInteger("bench.requests")
                        / users
                        / work.pages().size())
                .on(work.pages().stream()
                        .map(page -> stopwatch.timed("any page", page))
                        .reduce(ChainBuilder::exec)
                        .orElseThrow())
                .exec(work.end())
                .injectOpen(atOnceUsers(users));
    }

    /** Heavy exports at once, and one person who goes on working. */
    private List<PopulationBuilder> exports(Work work) {
        ScenarioBuilder heavy = scenario("exports")
                .exec(work.begin(Who.DIRECTOR))
                .during(measured, false)
                .on(stopwatch.timed("export xlsx", work.export("xlsx")));
        ScenarioBuilder person = scenario("one who works")
                .exec(work.begin(Who.SALESPERSON))
                .during(measured, false)
                .on(stopwatch.timed("customers meanwhile", work.customers()));
        return List.of(heavy.injectOpen(atOnceUsers(users)), person.injectOpen(atOnceUsers(1)));
    }

    @Override
    public void after() {
        stopwatch.write(Path.of(System.getProperty("bench.out")));
    }
}
