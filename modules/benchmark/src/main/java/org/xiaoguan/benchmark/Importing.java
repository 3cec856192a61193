package org.xiaoguan.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xiaoguan.benchmark.load.FormPage;

/** A file of many customers on its way through the pages: checked, stored, and taken back, so that the data stays as it was. */
final class Importing {
    private static final int ROWS = 10_000;
    private static final String NEW = "/administration/import/edit?kind=crm.customer";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern PERCENT = Pattern.compile(">(\\d+) %<");
    private static final String SEPARATOR = "----xiaoguan";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final int rows;
    private final Set<String> progress = new HashSet<>();

    private Importing(String address, int rows) {
        this.address = address;
        this.rows = rows;
    }

    /** Prints how long it takes. */
    static void measure(String address, String database, String user, String password)
            throws IOException, InterruptedException, SQLException {
        Took took = of(ROWS, address, database, user, password);
        System.out.printf(
                "Import of %,d customers: checked in %.1f s, stored in %.1f s, taken back in %.1f s; progress told in %d steps%n",
                ROWS, seconds(took.checked()), seconds(took.stored()), seconds(took.undone()), took.steps());
    }

    /** Imports a file of so many rows as a sales director. */
    static Took of(int rows, String address, String database, String user, String password)
            throws IOException, InterruptedException, SQLException {
        return new Importing(address, rows).run(director(database, user, password));
    }

    private static String director(String database, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, user, password);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select u.username from administration_user u"
                        + " join administration_user_role ur on ur.user_id = u.id"
                        + " join administration_role r on r.id = ur.role_id"
                        + " where r.code = 'SALES_DIRECTOR' order by u.id limit 1")) {
            found.next();
            return found.getString(1);
        }
    }

    private Took run(String username) throws IOException, InterruptedException {
        Map<String, Object> login = FormPage.fields(get("/login"), "login");
        login.put("username", username);
        login.put("password", Server.PASSWORD);
        login.put("submit", "");
        post("/login", form(login));
        String edit = get(NEW);
        Instant start = Instant.now();
        URI view = upload(edit);
        String page = await(view, "form:run");
        Instant checked = Instant.now();
        press(view, page, "form:run");
        page = await(view, "form:undo");
        Instant stored = Instant.now();
        press(view, page, "form:undo");
        await(view, null);
        return new Took(
                Duration.between(start, checked),
                Duration.between(checked, stored),
                Duration.between(stored, Instant.now()),
                progress.size());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private URI upload(String page) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        Map<String, Object> fields = FormPage.fields(page);
        fields.remove("form:file");
        fields.put("form:upload", "form:upload");
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.toString()));
        part(body, "name=\"form:file\"; filename=\"customers.csv\"", file());
        body.append("--").append(SEPARATOR).append("--\r\n");
        URI view = client.send(
                        HttpRequest.newBuilder(URI.create(address + NEW))
                                .header("Content-Type", "multipart/form-data; boundary=" + SEPARATOR)
                                .POST(BodyPublishers.ofString(body.toString()))
                                .build(),
                        BodyHandlers.discarding())
                .uri();
        if (!view.getPath().endsWith("/view")) {
            throw new IllegalStateException("The file was not taken: " + view);
        }
        return view;
    }

    private static void part(StringBuilder body, String name, String value) {
        body.append("--")
                .append(SEPARATOR)
                .append("\r\nContent-Disposition: form-data; ")
                .append(name);
        body.append("\r\n\r\n").append(value).append("\r\n");
    }

    private String file() {
        long mark = System.currentTimeMillis() % 1_000_000;
        StringBuilder file = new StringBuilder("Name,Phone,Address,Note\n");
        for (int i = 0; i < rows; i++) {
            file.append("Import ").append(mark).append(" customer ").append(i);
            file.append(",139%05d%03d".formatted(i, mark % 1000));
            file.append(",Changsha ").append(i).append(" Road,from a file\n");
        }
        return file.toString();
    }

    /** Asks again and again until the button is there, or, without one, until nothing is under way. */
    private String await(URI view, String button) throws IOException, InterruptedException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            String page = get(view.getPath() + "?" + view.getQuery());
            Matcher percent = PERCENT.matcher(page);
            if (percent.find()) {
                progress.add(percent.group(1));
            }
            if (button == null ? !page.contains("<progress") : page.contains("id=\"" + button + "\"")) {
                return page;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The import stands still: " + view);
    }

    private void press(URI view, String page, String button) throws IOException, InterruptedException {
        Map<String, Object> fields = FormPage.fields(page);
        fields.put(button, button);
        post(view.getPath() + "?" + view.getQuery(), form(fields));
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private static String form(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * How long the steps took.
     *
     * @param steps how many different shares of the work the page told
     */
    record Took(Duration checked, Duration stored, Duration undone, int steps) {}
}
