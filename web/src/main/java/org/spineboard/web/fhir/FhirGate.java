package org.spineboard.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.fhir.intake.Objection;

/**
 * Stands before the FHIR servlet and lets through only what it is there for: JSON, the offered methods and search
 * parameters, bodies of a bearable size and shape.
 */
@WebFilter("/fhir/*")
public class FhirGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FhirGate.class);
    private static final int MOST_BYTES = 1024 * 1024;
    private static final long MOST_SWALLOWED = 16L * 1024 * 1024;
    private static final int UNPROCESSABLE = 422;
    private static final Pattern JSON = Pattern.compile(
            "application/(fhir\\+json|json|json\\+fhir)\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*|;\\s*fhirVersion\\s*=\\s*4\\.0\\s*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCEPTS_JSON =
            Pattern.compile("\\*/\\*|application/(\\*|fhir\\+json|json)", Pattern.CASE_INSENSITIVE);
    private static final String FORMAT = "_format";
    private static final Map<String, Set<String>> SEARCHES = Map.of(
            "/ServiceRequest",
            Set.of("identifier", "patient"),
            "/Task",
            Set.of("based-on", "identifier", "status"),
            "/Patient",
            Set.of("identifier"));

    @Inject
    transient FhirContext context;

    @Inject
    transient UnreadParts unread;

    /** A status and why. */
    private record Refusal(int status, List<Objection> objections) {
        static Refusal of(int status, IssueType kind, String text) {
            return new Refusal(status, List.of(new Objection("", kind, text)));
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Refusal refusal = envelope(request).orElse(null);
        byte[] body = new byte[0];
        if (refusal == null && isPost(request)) {
            body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            refusal = body(body).orElse(null);
            unread.beginWith(body);
        }
        if (refusal != null) {
            swallow(request);
            Outcomes.write(context, response, refusal.status(), refusal.objections());
            return;
        }
        chain.doFilter(new JsonRequest(request, body), response);
    }

    /** Reads on to where the server itself would stop, so that a sender who is still writing gets the answer. */
    private static void swallow(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_SWALLOWED);
        } catch (IOException endOrTooLong) {
            LOG.tracef("Nothing more to read: %s", endOrTooLong.getClass());
        }
    }

    private static Optional<Refusal> envelope(HttpServletRequest request) {
        if (!isOffered(request)) {
            return Optional.of(Refusal.of(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    IssueType.NOTSUPPORTED,
                    "This method is not offered here"));
        }
        if (isPost(request) && (!isJson(request.getContentType()) || request.getHeader("Content-Encoding") != null)) {
            return Optional.of(Refusal.of(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    IssueType.NOTSUPPORTED,
                    "Send application/fhir+json in UTF-8, not compressed"));
        }
        if (!acceptsJson(request)) {
            return Optional.of(Refusal.of(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    IssueType.NOTSUPPORTED,
                    "The answer is application/fhir+json"));
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Optional.of(tooLong());
        }
        return parameter(request);
    }

    private static boolean isOffered(HttpServletRequest request) {
        String path = path(request);
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> true;
            case "POST" -> path.isEmpty() || "/".equals(path);
            default -> false;
        };
    }

    private static boolean isPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && JSON.matcher(type.strip()).matches();
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        String format = request.getParameter(FORMAT);
        return (accept == null || ACCEPTS_JSON.matcher(accept).find())
                && (format == null || "json".equals(format.toLowerCase(Locale.ROOT)) || isJson(format));
    }

    /** An unknown parameter is refused, because an answer that passes over it would look like the right one. */
    private static Optional<Refusal> parameter(HttpServletRequest request) {
        Set<String> offered = SEARCHES.getOrDefault(path(request), Set.of());
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FORMAT))
                .filter(entry -> !offered.contains(entry.getKey()) || entry.getValue().length > 1)
                .findFirst()
                .map(entry -> Refusal.of(
                        HttpServletResponse.SC_BAD_REQUEST,
                        IssueType.NOTSUPPORTED,
                        offered.isEmpty()
                                ? "No parameters are offered here"
                                : "Each of these parameters is offered here, once: " + String.join(", ", offered)));
    }

    private static Optional<Refusal> body(byte[] body) {
        if (body.length > MOST_BYTES) {
            return Optional.of(tooLong());
        }
        JsonShape.Findings shape = JsonShape.of(body);
        if (shape.malformed().isPresent()) {
            return Optional.of(new Refusal(
                    HttpServletResponse.SC_BAD_REQUEST,
                    List.of(shape.malformed().get())));
        }
        return shape.notUnderstood().isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(UNPROCESSABLE, shape.notUnderstood()));
    }

    private static Refusal tooLong() {
        return Refusal.of(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, IssueType.TOOLONG, "A referral has at most 1 MB");
    }

    private static String path(HttpServletRequest request) {
        return Objects.toString(request.getPathInfo(), "");
    }
}
