package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is refused is refused in one plain sentence, with an id and nothing of the inside (S-34, S-44, S-58). */
class RefusalsIT extends HttpTest {
    private static final Pattern INSIDES = Pattern.compile("\\bat"
            + " [a-z]+(\\.[a-zA-Z$]+)+\\(|org\\.(jboss|spineboard|hibernate|postgresql|primefaces)|jakarta\\.(ejb|servlet|persistence)"
            + "|com\\.sun\\.|io\\.undertow|Exception\\b|WFLY[A-Z]+\\d|SQLState|WildFly|Undertow/");

    private static final int MOST_FIELDS = 2000;

    private final Agent coordinator = new Agent();

    @Test
    void errorPagesShowNothingOfTheInside() {
        coordinator.signIn("/worklist", "coordinator");
        List<HttpResponse<String>> errors = new ArrayList<>();
        for (String path : List.of(
                "/nowhere",
                "/cases/2026-9999",
                "/cases/nonsense",
                "/cases/2026-9999/timeline",
                "/referrals/2026-9999",
                "/worklist?sort=%27%3B--&page=-1",
                "/worklist?status=x",
                "/worklist/%2e%2e/x",
                "/triage/nonsense",
                "/error",
                "/sign-out")) {
            errors.add(coordinator.get(path));
        }
        errors.add(coordinator.get("/worklist", "X-Long", "x".repeat(40_000)));

        for (HttpResponse<String> error : errors) {
            assertThat(error.statusCode()).as("%s", error.uri()).isLessThan(500);
            assertThat(INSIDES.matcher(error.body()).find())
                    .as("insides at %s: %s", error.uri(), error.body())
                    .isFalse();
        }
    }

    @Test
    void whatDoesNotExistAndWhatIsNotAllowedLookAlike() {
        Agent auditor = new Agent();
        auditor.signIn("/", "admin");

        HttpResponse<String> forbidden = auditor.get("/triage");
        HttpResponse<String> missing = auditor.get("/nowhere");

        assertThat(forbidden.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
    }

    @Test
    void malformedRequestsEndTheConnection() {
        String host = "Host: " + RawRequest.host() + "\r\n";
        String next = "GET /signed-out HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";
        Map<String, String> malformed = Map.ofEntries(
                Map.entry("blank before a header", "GET /signed-out HTTP/1.1\r\n Host: x\r\n\r\n"),
                Map.entry("blank after a header's name", "GET /signed-out HTTP/1.1\r\n" + host + "X-A : b\r\n\r\n"),
                Map.entry(
                        "two lengths",
                        "POST /fhir HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc"),
                Map.entry(
                        "length and chunks",
                        "POST /fhir HTTP/1.1\r\n" + host
                                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Map.entry(
                        "unknown coding",
                        "POST /fhir HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                Map.entry("negative length", "POST /fhir HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n"),
                Map.entry("no host", "GET /signed-out HTTP/1.1\r\n\r\n"),
                Map.entry("two hosts", "GET /signed-out HTTP/1.1\r\n" + host + "Host: evil\r\n\r\n"),
                Map.entry("host with a user", "GET /signed-out HTTP/1.1\r\nHost: x@y\r\n\r\n"),
                Map.entry("carriage returns", "GET /signed-out HTTP/1.1\r\n" + host + "X: y\r\r\r\n\r\n"),
                Map.entry("no version", "GET /signed-out\r\n" + host + "\r\n"));
        for (Map.Entry<String, String> each : malformed.entrySet()) {
            String answer = RawRequest.exchange(each.getValue() + next);

            assertThat(RawRequest.status(answer)).as(each.getKey()).isIn(0, 400, 401, 411, 413, 501, 505);
            assertThat(RawRequest.answers(answer))
                    .as("%s: answers", each.getKey())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aNulIsRefusedEverywhere() {
        for (String target : List.of("/%00", "/worklist?text=%00", "/cases/2026-0001%00")) {
            assertThat(RawRequest.status(RawRequest.exchange(RawRequest.request("GET", target))))
                    .as(target)
                    .isEqualTo(400);
        }
    }

    @Test
    void moreFieldsThanAnyFormHasAreRefused() {
        coordinator.signIn("/worklist", "coordinator");
        Map<String, String> fields = new HashMap<>();
        IntStream.rangeClosed(0, MOST_FIELDS).forEach(number -> fields.put("f" + number, "x"));

        HttpResponse<String> answer = coordinator.post("/worklist", fields);

        assertRefusedPlainly(answer);
    }

    @Test
    void aViewThatNoPageCanHaveIsRefused() {
        coordinator.signIn("/worklist", "coordinator");
        for (String state : List.of("AAAAAAAA", "stateless", "1", ":", "1:2:3", "x:y", "rO0ABXNyAA==")) {
            HttpResponse<String> answer =
                    coordinator.post("/worklist", Map.of("keep", "keep", "jakarta.faces.ViewState", state));

            assertRefusedPlainly(answer);
        }
    }

    /** A header over two lines is joined before anybody of us sees it; where that could matter, it is refused. */
    @Test
    void aFoldedHeaderDecidesNothing() {
        String host = "Host: " + RawRequest.host() + "\r\n";
        for (String folded : List.of(
                "Transfer-Encoding: chunked\r\n x", "Transfer-Encoding:\r\n xchunked", "Content-Length: 3\r\n 4")) {
            String answer = RawRequest.exchange(
                    "POST /signed-out HTTP/1.1\r\n" + host + folded + "\r\nConnection: close\r\n\r\n0\r\n\r\n");

            assertThat(RawRequest.status(answer)).as(folded).isIn(0, 400);
        }
    }

    @Test
    void aPostWithoutTheServersOwnViewChangesNothing() {
        coordinator.signIn("/worklist", "coordinator");
        Map<String, String> forged = Map.of("keep", "keep", "viewName", "Forged", "keepView", "keepView");
        for (String state : List.of("", "-1:-1", "stateless", "123456789:987654321", "AAAAAAAA")) {
            Map<String, String> fields = new HashMap<>(forged);
            if (!state.isEmpty()) {
                fields.put("jakarta.faces.ViewState", state);
            }
            coordinator.post("/worklist", fields);
        }

        assertThat(coordinator.get("/worklist").body()).doesNotContain("Forged");
    }

    private static void assertRefusedPlainly(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The request cannot be understood");
        assertThat(INSIDES.matcher(answer.body()).find())
                .as("insides: %s", answer.body())
                .isFalse();
    }
}
