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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of many customers on its way through the pages: checked, stored, and taken back, so that the data stays as it was. */
final class Importing {
    private static final int ROWS = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern SELECTED =
            Pattern.compile("<select [^>]*name=\"([^\"]+)\".*?<option value=\"([^\"]*)\"[^>]*selected", Pattern.DOTALL);
    private static final String SEPARATOR = "----xiaoguan";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    private Importing(String address) {
        this.address = address;
    }

    /** Prints how long it takes. */
    static void measure(String address, String database, String user, String password)
            throws IOException, InterruptedException, SQLException {
        new Importing(address).run(director(database, user, password));
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

    private void run(String username) throws IOException, InterruptedException {
        get("/login?lang=en");
        post("/login", form(Map.of("username", username, "password", Server.PASSWORD, "login", "login")));
        String edit = get("/administration/import/edit?kind=crm.customer");
        Instant start = Instant.now();
        URI view = upload("/administration/import/edit?kind=crm.customer", edit);
        String page = await(view, "form:run");
        Duration checked = Duration.between(start, Instant.now());
        start = Instant.now();
        press(view, page, "form:run");
        page = await(view, "form:undo");
        Duration stored = Duration.between(start, Instant.now());
        start = Instant.now();
        press(view, page, "form:undo");
        await(view, null);
        System.out.printf(
                "Import of %,d customers: checked in %.1f s, stored in %.1f s, taken back in %.1f s%n",
                ROWS, seconds(checked), seconds(stored), seconds(Duration.between(start, Instant.now())));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private URI upload(String path, String page) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        Map<String, String> fields = hidden(page);
        Matcher selected = SELECTED.matcher(page);
        while (selected.find()) {
            fields.put(selected.group(1), selected.group(2));
        }
        fields.put("form:upload", "form:upload");
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        part(body, "name=\"form:file\"; filename=\"customers.csv\"", file());
        body.append("--").append(SEPARATOR).append("--\r\n");
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Content-Type", "multipart/form-data; boundary=" + SEPARATOR)
                                .POST(BodyPublishers.ofString(body.toString()))
                                .build(),
                        BodyHandlers.discarding())
                .uri();
    }

    private static void part(StringBuilder body, String name, String value) {
        body.append("--")
                .append(SEPARATOR)
                .append("\r\nContent-Disposition: form-data; ")
                .append(name);
        body.append("\r\n\r\n").append(value).append("\r\n");
    }

    private static String file() {
        long mark = System.currentTimeMillis() % 1_000_000;
        StringBuilder file = new StringBuilder("Name,Phone,Address,Note\n");
        for (int i = 0; i < ROWS; i++) {
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
            if (button == null ? !page.contains("<progress") : page.contains("id=\"" + button + "\"")) {
                return page;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The import stands still: " + view);
    }

    private void press(URI view, String page, String button) throws IOException, InterruptedException {
        Map<String, String> fields = hidden(page.substring(page.indexOf("<form id=\"form\"")));
        fields.put("form", "form");
        fields.put(button, button);
        post(view.getPath() + "?" + view.getQuery(), form(fields));
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = HIDDEN.matcher(page);
        while (input.find()) {
            fields.putIfAbsent(input.group(1), input.group(2));
        }
        return fields;
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

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
