package org.spineboard.it.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spineboard.harness.RunningStack;

/**
 * A client that does what it is told and no more: it follows no redirect by itself, and keeps cookies in plain view,
 * secure ones too, since a test speaks HTTP on the loopback address.
 */
final class Agent {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** A request to a place of the application, yet without headers. */
    static HttpRequest.Builder to(String path) {
        return at(RunningStack.current().application().resolve(path));
    }

    static HttpRequest.Builder at(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = to(path).header("Content-Type", FORM).POST(form(fields));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest bare = request.build();
        boolean asksAsABrowser = bare.headers().firstValue("Accept").isEmpty()
                && bare.headers().firstValue("Authorization").isEmpty();
        if (asksAsABrowser) {
            request.header("Accept", "text/html");
        }
        Map<String, String> jar = jar(bare.uri());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Goes where the answers lead until one leads nowhere else. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int step = 0; step < MOST_REDIRECTS; step++) {
            Optional<String> next = last.headers().firstValue("Location");
            if (next.isEmpty()) {
                return last;
            }
            last = send(at(last.uri().resolve(next.get())));
        }
        throw new AssertionError("Redirected in circles: " + last.uri());
    }

    /** Asks for the page and answers the sign-in form that comes instead; the answer is the page. */
    HttpResponse<String> signIn(String path, String username) {
        HttpResponse<String> form = follow(get(path));
        Matcher action = LOGIN_FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No sign-in form at " + form.uri() + ", status " + form.statusCode());
        }
        URI address = form.uri().resolve(action.group(1).replace("&amp;", "&"));
        return follow(send(at(address)
                .header("Content-Type", FORM)
                .POST(form(Map.of("username", username, "password", username)))));
    }

    /** A cookie of the application. */
    Optional<String> cookie(String name) {
        return Optional.ofNullable(jar(RunningStack.current().application()).get(name));
    }

    void putCookie(String name, String value) {
        jar(RunningStack.current().application()).put(name, value);
    }

    static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private Map<String, String> jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), authority -> new HashMap<>());
    }

    private static void keep(Map<String, String> jar, String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || line.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
