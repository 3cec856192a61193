package org.xiaoguan.benchmark.load;

import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.flushHttpCache;
import static io.gatling.javaapi.http.HttpDsl.flushSessionCookies;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xiaoguan.benchmark.load.People.Worker;

/** The scenarios. */
final class Work {
    private static final String WORKER = "worker";
    private static final String PAGE = "page";
    private static final String FIELDS = "fields";
    private static final int LINES = 6;
    private static final List<String> FRAGMENTS = List.of("恒达", "泰源", "鑫信", "宏通", "瑞隆", "华诚", "盛丰", "德业", "嘉美", "金联");

    private static final Pattern PASTE =
            Pattern.compile("xGridPaste_lines = function\\(\\) \\{return PrimeFaces.ab\\(\\{s:\"([^\"]+)\"");

    private final People people;
    private final String password;
    private final AtomicLong counter = new AtomicLong(System.currentTimeMillis() % 1_000_000_000 * 10);

    Work(People people, String password) {
        this.people = people;
        this.password = password;
    }

    List<Scenario> all() {
        return List.of(
                new Scenario("sign in", Who.ANYBODY, signIn()),
                new Scenario("home", Who.DIRECTOR, page("/")),
                new Scenario("home, supervisor", Who.SUPERVISOR, page("/")),
                new Scenario("home, salesperson", Who.SALESPERSON, page("/")),
                new Scenario("customers, first 50", Who.DIRECTOR, list("/crm/customer/list?size=50")),
                new Scenario("customers, supervisor", Who.SUPERVISOR, list("/crm/customer/list?size=50")),
                new Scenario("customers, salesperson", Who.SALESPERSON, list("/crm/customer/list?size=50")),
                new Scenario("customers, name contains", Who.DIRECTOR, nameContains()),
                new Scenario("customers, by name", Who.DIRECTOR, list("/crm/customer/list?size=50&sort=name")),
                new Scenario("customers, by city", Who.DIRECTOR, list("/crm/customer/list?size=50&sort=region")),
                new Scenario("customers, page 1,000", Who.DIRECTOR, list("/crm/customer/list?size=50&page=1000")),
                new Scenario("contacts, first 50", Who.DIRECTOR, list("/crm/contactrecord/list?size=50")),
                new Scenario("contacts, supervisor", Who.SUPERVISOR, list("/crm/contactrecord/list?size=50")),
                new Scenario(
                        "contacts, salesperson", Who.SALESPERSON, list("/crm/contactrecord/list?size=50&tab=mine")),
                new Scenario(
                        "contacts, what was said",
                        Who.DIRECTOR,
                        list("/crm/contactrecord/list?size=50&text=%E5%86%B7%E5%8D%B4%E5%A1%94")),
                new Scenario("visits, salesperson", Who.SALESPERSON, page("/crm/visit/list?size=50&tab=mine")),
                new Scenario("visits, calendar", Who.SALESPERSON, page("/crm/visit/calendar")),
                new Scenario("visits, plan and done", Who.DIRECTOR, page("/crm/visit/plan")),
                new Scenario("projects, first 50", Who.DIRECTOR, list("/projects/project/list?size=50")),
                new Scenario("projects, salesperson", Who.SALESPERSON, list("/projects/project/list?size=50")),
                new Scenario("open a customer", Who.ANYBODY, record("/crm/customer/view", Worker::customer)),
                new Scenario("open a project", Who.ANYBODY, record("/projects/project/view", Worker::project)),
                new Scenario("create a customer", Who.SALESPERSON, createCustomer()),
                new Scenario("create a project, 6 lines", Who.SALESPERSON, createProject()),
                new Scenario("book a receipt", Who.ACCOUNTANT, bookReceipt()),
                new Scenario("dashboard", Who.DIRECTOR, page("/reporting/dashboard")),
                new Scenario("statistics by month", Who.DIRECTOR, page("/reporting/dashboard?by=MONTH")),
                new Scenario("statistics by department", Who.DIRECTOR, page("/reporting/dashboard?by=DEPARTMENT")),
                new Scenario("statistics by salesperson", Who.DIRECTOR, page("/reporting/dashboard?by=PERSON")),
                new Scenario("export csv", Who.DIRECTOR, export("csv")),
                new Scenario("export xlsx", Who.DIRECTOR, export("xlsx")));
    }

    /** A session of its own, and whose it is. */
    ChainBuilder begin(Who who) {
        return exec(session -> session.set(WORKER, people.next(who))).exec(signIn());
    }

    private ChainBuilder signIn() {
        return exec(flushSessionCookies())
                .exec(flushHttpCache())
                .exec(http("sign-in page")
                        .get("/login")
                        .check(status().is(200))
                        .check(regex(" nonce=\"([^\"]+)\"").saveAs("nonce")))
                .exec(http("sign in")
                        .post("/login")
                        .disableFollowRedirect()
                        .formParam("login", "login")
                        .formParam("username", session -> worker(session).username())
                        .formParam("password", password)
                        .formParam("from", "")
                        .formParam("submit", "")
                        .formParam("primefaces.nonce", "#{nonce}")
                        .formParam("jakarta.faces.ViewState", "stateless")
                        .check(status().is(302)));
    }

    /** Ends the session, so that what it held is free. */
    ChainBuilder end() {
        return exec(http("sign out").post("/sign-out").disableFollowRedirect().check(status().is(302)));
    }

    private static ChainBuilder page(String address) {
        return exec(http(address).get(address).check(status().is(200)).check(substring("</html>")));
    }

    private static ChainBuilder list(String address) {
        return exec(http(address).get(address).check(status().is(200)).check(substring("class=\"pager\"")));
    }

    private static ChainBuilder nameContains() {
        return exec(http("customers, name contains")
                .get("/crm/customer/list?size=50")
                .queryParam(
                        "text",
                        session -> FRAGMENTS.get(ThreadLocalRandom.current().nextInt(FRAGMENTS.size())))
                .check(status().is(200))
                .check(substring("</html>")));
    }

    private static ChainBuilder record(String address, Function<Worker, Long> id) {
        return exec(http(address)
                .get(session -> address + "?id=" + id.apply(worker(session)))
                .check(status().is(200))
                .check(substring("</html>")));
    }

    ChainBuilder customerForm() {
        return page("/crm/customer/edit");
    }

    ChainBuilder projectForm() {
        return page("/projects/project/edit");
    }

    ChainBuilder customers() {
        return list("/crm/customer/list?size=50");
    }

    /** Pages of all kinds. */
    List<ChainBuilder> pages() {
        return List.of(
                page("/"),
                customers(),
                list("/projects/project/list?size=50"),
                record("/crm/customer/view", Worker::customer),
                record("/projects/project/view", Worker::project),
                projectForm(),
                page("/reporting/dashboard"),
                list("/finance/receipt/list?size=50"));
    }

    ChainBuilder export(String kind) {
        return exec(http("export " + kind)
                .get("/export/customers." + kind)
                .check(status().is(200))
                .check(bodyLength().gt(20_000)));
    }

    private ChainBuilder createCustomer() {
        return exec(http("customer form")
                        .get("/crm/customer/edit")
                        .check(status().is(200))
                        .check(bodyString().saveAs(PAGE)))
                .exec(session -> {
                    Map<String, Object> fields = FormPage.fields(session.getString(PAGE));
                    long number = counter.incrementAndGet();
                    fields.put("form:name", "试验" + Long.toString(number, 36) + "有限公司");
                    fields.put("form:phone", "010-6" + number);
                    fields.put("form:contactName", "张明");
                    fields.put("form:contactMobile", "188" + number);
                    return session.set(FIELDS, FormPage.ajax(fields, "form:save", "form", "form"));
                })
                .exec(posted("save the customer", session -> "/crm/customer/edit")
                        .check(substring("/crm/customer/view?")));
    }

    /** Six lines pasted from a sheet, then saved. */
    private ChainBuilder createProject() {
        return exec(http("project form")
                        .get("/projects/project/edit")
                        .check(status().is(200))
                        .check(bodyString().saveAs(PAGE)))
                .exec(session -> {
                    String page = session.getString(PAGE);
                    Map<String, Object> fields = FormPage.fields(page);
                    fields.put("form:customerId_hinput", worker(session).customer());
                    fields.put("form:customerId_input", "x");
                    fields.put("form:name", "试验项目" + counter.incrementAndGet());
                    fields.put("form:agreedPrice", "100");
                    String source = FormPage.first(PASTE, page);
                    Map<String, Object> pasted =
                            FormPage.ajax(fields, source, source + " form:lines_grid", "form:lines_grid");
                    pasted.put("grid.row", "0");
                    pasted.put("grid.cells", "materialId,quantity");
                    pasted.put("grid.text", sheet());
                    return session.set("typed", fields).set(FIELDS, pasted);
                })
                .exec(posted("paste the lines", session -> "/projects/project/edit")
                        .check(bodyString().saveAs(PAGE)))
                .exec(session -> {
                    Map<String, Object> fields =
                            new java.util.LinkedHashMap<>(session.<Map<String, Object>>get("typed"));
                    String lines = session.getString(PAGE);
                    fields.putAll(FormPage.fields("<form id=\"form\">" + lines + "</form>"));
                    fields.put(
                            "primefaces.nonce",
                            session.<Map<String, Object>>get("typed").get("primefaces.nonce"));
                    return session.set(FIELDS, FormPage.ajax(fields, "form:saveDraft", "form", "form"));
                })
                .exec(posted("save the project", session -> "/projects/project/edit")
                        .check(substring("/projects/project/view?")));
    }

    private String sheet() {
        StringBuilder sheet = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            sheet.append(people.material()).append('\t').append(i + 1).append('\n');
        }
        return sheet.toString();
    }

    private ChainBuilder bookReceipt() {
        return exec(session -> session.set("project", worker(session).owingProject()))
                .exec(http("receipt form")
                        .get("/finance/receipt/edit?project=#{project}")
                        .check(status().is(200))
                        .check(bodyString().saveAs(PAGE)))
                .exec(session -> {
                    Map<String, Object> fields = FormPage.fields(session.getString(PAGE));
                    fields.put("form:amount", "0.01");
                    return session.set(FIELDS, FormPage.ajax(fields, "form:save", "form", "form"));
                })
                .exec(posted(
                                "save the receipt",
                                session -> "/finance/receipt/edit?project=" + session.getLong("project"))
                        .check(substring("/finance/receipt/view?")));
    }

    /** Starts the jobs of the night. */
    ChainBuilder jobs() {
        return exec(http("jobs of the night")
                        .get("/administration/job/view")
                        .check(status().is(200))
                        .check(bodyString().saveAs(PAGE)))
                .exec(session -> session.set(
                        FIELDS, FormPage.ajax(FormPage.fields(session.getString(PAGE)), "form:run", "form", "form")))
                .exec(posted("run the jobs", session -> "/administration/job/view")
                        .check(substring("/administration/job/view")));
    }

    private static HttpRequestActionBuilder posted(String name, Function<Session, String> address) {
        return http(name)
                .post(address)
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest")
                .formParamMap(session -> session.<Map<String, Object>>get(FIELDS))
                .check(status().is(200));
    }

    private static Worker worker(Session session) {
        return session.get(WORKER);
    }
}
