package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.user.UserService;

/** Somebody with a browser of their own, as far as HTTP goes. */
final class Visitor {
    private static final String OWN_PASSWORD = "another-good-password";
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** A new user who holds just the roles that ship, signed in with a password of their own. */
    static Visitor holding(Company company, UserService users, int port, ShippedRole... roles)
            throws IOException, InterruptedException {
        Long[] ids = Stream.of(roles).map(role -> company.shipped(role.name())).toArray(Long[]::new);
        String username = company.user(company.department(null), ids);
        company.as(username, () -> {
            users.changeOwnPassword(Company.PASSWORD, OWN_PASSWORD, OWN_PASSWORD);
            return null;
        });
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(username, OWN_PASSWORD)).as(username).isTrue();
        return visitor;
    }

    /** Sends the sign-in form; false when it came back. */
    boolean signIn(String username, String password) throws IOException, InterruptedException {
        Map<String, String> form = Map.of(
                "login", "login",
                "username", username,
                "password", password,
                "from", "/administration/access/view",
                "submit", "submit",
                "primefaces.nonce", nonce(read("/login")),
                "jakarta.faces.ViewState", "stateless");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<Void> answer = browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() == 302;
    }

    /** The status of a page. */
    int open(String address) throws IOException, InterruptedException {
        return browser.send(request(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** What a page holds. */
    String read(String address) throws IOException, InterruptedException {
        return browser.send(request(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return browser.send(request(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a file as the script of a page does. */
    HttpResponse<byte[]> post(String address, byte[] file) throws IOException, InterruptedException {
        return own(request(address).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** The same without saying how long it is. */
    HttpResponse<byte[]> stream(String address, InputStream file) throws IOException, InterruptedException {
        return own(request(address).POST(HttpRequest.BodyPublishers.ofInputStream(() -> file)));
    }

    HttpResponse<byte[]> delete(String address) throws IOException, InterruptedException {
        return own(request(address).DELETE());
    }

    /** What a form of another site could make the browser send. */
    HttpResponse<byte[]> foreign(String method, String address, byte[] body) throws IOException, InterruptedException {
        return browser.send(
                request(address)
                        .header("Content-Type", "text/plain")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> own(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(
                request.header("Content-Type", "application/octet-stream")
                        .header("X-Xiaoguan", "true")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form as the browser writes it; where its answer leads, or its status where it leads nowhere. */
    String send(String address, String form) throws IOException, InterruptedException {
        HttpResponse<Void> answer = browser.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
    }

    /** Where an address leads on to; its status where it leads nowhere. */
    String follow(String address) throws IOException, InterruptedException {
        HttpResponse<Void> answer = browser.send(request(address).build(), HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
    }

    /** What a page's own scripts add to its forms. */
    private static String nonce(String page) {
        Matcher nonce = NONCE.matcher(page);
        if (!nonce.find()) {
            throw new IllegalStateException("no nonce in the page");
        }
        return nonce.group(1);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address)).timeout(Duration.ofSeconds(60));
    }
}
