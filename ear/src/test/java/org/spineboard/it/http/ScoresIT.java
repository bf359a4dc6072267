package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calculators over HTTP: every acceptance row, and what is refused and how. */
class ScoresIT extends HttpTest {
    private static final Path VECTORS = Path.of("../ejb/src/test/resources/vectors");
    private static final Set<String> STATUSES = Set.of("INCOMPLETE", "INVALID", "NOT_APPLICABLE");
    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");
    private static final int SCORES = 27;
    private static final String EXPECTED = "expected_";

    private static String token = "";

    @BeforeAll
    static void signIn() {
        token = Tokens.of("radonc");
    }

    @Test
    void everyRowComesOutAsExpected() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (Path file : files()) {
            String key = file.getFileName().toString().replace(".csv", "");
            List<List<String>> lines = lines(file);
            for (List<String> line : lines.subList(1, lines.size())) {
                rows++;
                wrong.addAll(differences(key, lines.get(0), line));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThan(SCORES);
    }

    @Test
    void theListNamesEveryScoreAndWhatItAsks() {
        HttpResponse<String> answer = get("/api/scores", token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonParser.parseString(answer.body()).getAsJsonArray())
                .hasSize(SCORES)
                .allSatisfy(score -> assertThat(score.getAsJsonObject().keySet())
                        .contains("key", "version", "citation", "evidence", "enabled", "inputs"));
        assertThat(object(get("/api/scores/sins", token)).getAsJsonArray("inputs"))
                .anyMatch(input -> text(input, "name").equals("pain"));
    }

    @Test
    void whatCannotBeReadIsRefusedAsAProblem() {
        assertProblem(get("/api/scores/nothing", token), 404);
        assertProblem(post("nothing", "{}", token), 404);
        assertProblem(post("sins", "{", token), 400);
        assertProblem(post("sins", "[]", token), 400);
        assertProblem(post("sins", "{\"pain\": NaN}", token), 400);
        assertProblem(post("sins", "{\"pain\": null, \"pain\": null}", token), 400);
        assertProblem(post("sins", "{} {}", token), 400);
        assertProblem(post("sins", "", token), 400);
        assertProblem(post("sins", "{\"pain\": \"" + "x".repeat(100_000) + "\"}", token), 413);
        assertProblem(
                new Agent()
                        .send(Agent.to("/api/scores/sins")
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}"))),
                415);
        assertProblem(
                new Agent()
                        .send(Agent.to("/api/scores/sins")
                                .header("Authorization", "Bearer " + token)
                                .DELETE()),
                405);
    }

    @Test
    void whatIsNotAllowedIsNamedWithWhatWouldBe() {
        HttpResponse<String> answer =
                post("sins", "{\"level\": \"L6\", \"pain\": true, \"colour\": {\"a\": 1}}", token);
        JsonObject body = object(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(body, "status")).isEqualTo("INVALID");
        assertThat(text(body, "title")).isNotEmpty();
        assertThat(body.getAsJsonArray("errors"))
                .extracting(error -> text(error, "input"))
                .containsExactly("level", "pain", "colour");
    }

    @Test
    void numbersMayBeStringsOfDigits() {
        assertThat(object(post("ecog_kps", "{\"kps\": 80}", token)))
                .isEqualTo(object(post("ecog_kps", "{\"kps\": \"80\"}", token)));
    }

    @Test
    void onlyWhoIsKnownMayAsk() {
        assertThat(post("sins", "{}", "nonsense").statusCode()).isEqualTo(401);
        assertThat(new Agent().get("/api/scores").statusCode()).isEqualTo(401);
        for (String person : List.of("referrer", "coordinator", "auditor", "admin", "surgeon3")) {
            assertThat(get("/api/scores/sins", Tokens.of(person)).statusCode())
                    .as(person)
                    .isEqualTo(200);
        }
        assertThat(get("/api/scores/sins", Tokens.ofIntegration()).statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorShowsAScoreWithAReasonAndHidesItAgain() {
        String administrator = Tokens.of("admin");
        assertProblem(put("osri", "{\"enabled\": true, \"reason\": \"Compared\"}", token), 403);
        assertProblem(put("osri", "{\"enabled\": true, \"reason\": \" \"}", administrator), 422);
        assertProblem(put("osri", "{\"enabled\": \"yes\", \"reason\": \"Compared\"}", administrator), 422);
        assertProblem(put("sins", "{\"enabled\": false, \"reason\": \"Not wanted\"}", administrator), 422);
        assertThat(isEnabled("osri")).isFalse();
        assertThat(isEnabled("sins")).isTrue();

        assertThat(put("osri", "{\"enabled\": true, \"reason\": \"Compared with the print\"}", administrator)
                        .statusCode())
                .isEqualTo(200);
        assertThat(isEnabled("osri")).isTrue();

        assertThat(put("osri", "{\"enabled\": false, \"reason\": \"Another print\"}", administrator)
                        .statusCode())
                .isEqualTo(200);
        assertThat(isEnabled("osri")).isFalse();
    }

    private static boolean isEnabled(String key) {
        return object(post(key, "{}", token)).get("enabled").getAsBoolean();
    }

    private static List<String> differences(String key, List<String> header, List<String> line) {
        JsonObject inputs = new JsonObject();
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).startsWith(EXPECTED)
                    && !Set.of("case_id", "source").contains(header.get(i))) {
                inputs.addProperty(header.get(i), line.get(i));
            }
        }
        HttpResponse<String> response = post(key, inputs.toString(), token);
        JsonObject answer = object(response);
        List<String> wrong = new ArrayList<>();
        String status = status(header, line);
        if (!status.equals(text(answer, "status")) || (response.statusCode() == 422) != "INVALID".equals(status)) {
            wrong.add(line.get(0) + ": " + response.statusCode() + " " + text(answer, "status"));
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).replace(EXPECTED, "");
            boolean isTold =
                    header.get(i).startsWith(EXPECTED) && !(name.equals("category") && !"COMPLETE".equals(status));
            if (isTold && !isSame(answer(answer, name), line.get(i))) {
                wrong.add(line.get(0) + " " + name + ": " + answer(answer, name));
            }
        }
        return wrong;
    }

    private static JsonElement answer(JsonObject answer, String name) {
        return Set.of("total", "category").contains(name)
                ? answer.get(name)
                : answer.getAsJsonObject("extra").get(name);
    }

    private static String status(List<String> header, List<String> line) {
        return Stream.iterate(0, i -> i < header.size(), i -> i + 1)
                .filter(i -> header.get(i).startsWith(EXPECTED))
                .map(line::get)
                .filter(STATUSES::contains)
                .findFirst()
                .orElse("COMPLETE");
    }

    private static boolean isSame(JsonElement told, String expected) {
        if (told.isJsonNull() || expected.isEmpty()) {
            return told.isJsonNull() && expected.isEmpty();
        }
        return told.getAsJsonPrimitive().isNumber()
                ? told.getAsBigDecimal().compareTo(new BigDecimal(expected)) == 0
                : told.getAsString().equals(expected);
    }

    private static String text(JsonElement object, String name) {
        return object.getAsJsonObject().get(name).getAsString();
    }

    private static HttpResponse<String> get(String path, String token) {
        return new Agent().get(path, "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> post(String key, String body, String token) {
        return new Agent()
                .send(Agent.to("/api/scores/" + key)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> put(String key, String body, String token) {
        return new Agent()
                .send(Agent.to("/api/scores/" + key)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(object(answer).get("status").getAsInt()).isEqualTo(status);
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(ScoresIT::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        return cells;
    }
}
