package org.spineboard.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.admin.ScoreDesk;
import org.spineboard.scoring.admin.SwitchScore;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.edge.ProblemJson;
import org.spineboard.web.frame.Words;

/**
 * Lists the calculators, tells what one asks, calculates, and lets an administrator switch one. Nothing of what is sent to
 * be calculated is kept or logged.
 */
@WebServlet(urlPatterns = {"/api/scores", "/api/scores/*"})
public class ScoreServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ScoreServlet.class);
    private static final int MOST_BYTES = 64 * 1024;
    private static final long MOST_SWALLOWED = 16L * 1024 * 1024;
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT");
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

    @Inject
    transient ScoreDesk desk;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (BadRequest refused) {
            swallow(request);
            problem(response, refused.status(), refused.title());
        } catch (NotAllowed refused) {
            problem(response, HttpServletResponse.SC_FORBIDDEN, Words.of(refused.key(), refused.args()));
        } catch (DomainException refused) {
            problem(response, UNPROCESSABLE, Words.of(refused.key(), refused.args()));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, BadRequest {
        if (!METHODS.contains(request.getMethod())) {
            throw new BadRequest(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This method is not offered");
        }
        Set<String> enabled = desk.enabled();
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (path.length() > 1) {
            Score score = ScoreBook.of(path.substring(1)).orElseThrow(ScoreServlet::nothingHere);
            about(score, enabled.contains(score.key()), request, response);
        } else if (isRead(request)) {
            write(response, list(enabled));
        } else {
            throw new BadRequest(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This method is not offered");
        }
    }

    private void about(Score score, boolean isEnabled, HttpServletRequest request, HttpServletResponse response)
            throws IOException, BadRequest {
        if (isRead(request)) {
            write(response, ScoreJson.score(score, isEnabled));
        } else if ("POST".equals(request.getMethod())) {
            calculate(request, response, score, isEnabled);
        } else {
            turn(score, FlatJson.read(body(request)));
            write(response, ScoreJson.score(score, desk.enabled().contains(score.key())));
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) && !"PUT".equals(request.getMethod());
    }

    private void turn(Score score, Map<String, Object> wish) throws BadRequest {
        boolean isWish =
                wish.size() == 2 && wish.get("enabled") instanceof Boolean && wish.get("reason") instanceof String;
        if (!isWish) {
            throw new BadRequest(UNPROCESSABLE, "Say whether it is enabled, true or false, and the reason");
        }
        desk.turn(new SwitchScore(
                score.key(), Boolean.TRUE.equals(wish.get("enabled")), String.valueOf(wish.get("reason"))));
    }

    private static JsonValue list(Set<String> enabled) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        ScoreBook.all().forEach(score -> all.add(ScoreJson.score(score, enabled.contains(score.key()))));
        return all.build();
    }

    private static void calculate(
            HttpServletRequest request, HttpServletResponse response, Score score, boolean isEnabled)
            throws IOException, BadRequest {
        Map<String, Object> given = FlatJson.read(body(request));
        ScoreResult result = score.of(given);
        boolean isInvalid = result.status() == Status.INVALID;
        response.setStatus(isInvalid ? UNPROCESSABLE : HttpServletResponse.SC_OK);
        response.setContentType(isInvalid ? "application/problem+json" : "application/json");
        print(response, ScoreJson.result(score, isEnabled, result, requestId()).toString());
    }

    private static byte[] body(HttpServletRequest request) throws IOException, BadRequest {
        String type = request.getContentType();
        if (type == null || !JSON.matcher(type.strip()).matches() || request.getHeader("Content-Encoding") != null) {
            throw new BadRequest(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8, not compressed");
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        return body;
    }

    private static BadRequest tooLarge() {
        return new BadRequest(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "What was sent is larger than is accepted here");
    }

    private static BadRequest nothingHere() {
        return new BadRequest(HttpServletResponse.SC_NOT_FOUND, "There is nothing here");
    }

    private static void write(HttpServletResponse response, JsonValue answer) throws IOException {
        response.setContentType("application/json");
        print(response, answer.toString());
    }

    private static void problem(HttpServletResponse response, int status, String title) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        print(response, ProblemJson.problem(status, title, requestId()));
    }

    private static void print(HttpServletResponse response, String text) throws IOException {
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(text);
    }

    private static String requestId() {
        return Objects.toString(MDC.get("requestId"), "");
    }

    /** Reads on to where the server itself would stop, so that a sender who is still writing gets the answer. */
    private static void swallow(HttpServletRequest request) {
        try (InputStream rest = request.getInputStream()) {
            rest.skipNBytes(MOST_SWALLOWED);
        } catch (IOException endOrTooLong) {
            LOG.tracef("Nothing more to read: %s", endOrTooLong.getClass());
        }
    }
}
