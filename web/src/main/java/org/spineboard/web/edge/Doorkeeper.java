package org.spineboard.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses what no part of the product wants to see: tokens in an address, bodies where none belong, U+0000, and calls of
 * the interfaces without a bearer token. The interfaces know no session, so a browser's cookie is worth nothing there.
 */
class Doorkeeper implements HttpHandler {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    /** What the component library's streamed content is asked for with; this product streams nothing through pages. */
    private static final String STREAMED_CONTENT = "pfdrid";

    /** A document of 50 MB. */
    private static final long MOST_OF_A_FILE = 50L * 1024 * 1024;

    private static final String NUL = "\u0000";
    private static final Set<HttpString> WITHOUT_BODY = Set.of(Methods.GET, Methods.HEAD);

    private final HttpHandler next;

    Doorkeeper(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        int refused = refusal(exchange);
        if (refused != 0) {
            refuse(exchange, refused);
            return;
        }
        if (isBelow(exchange, "/uploads")) {
            // A file may be larger than any form; how much larger is said here and nowhere else.
            exchange.setMaxEntitySize(MOST_OF_A_FILE);
        }
        if (isInterface(exchange)) {
            exchange.getRequestHeaders().remove(Headers.COOKIE);
        }
        next.handleRequest(exchange);
    }

    private static int refusal(HttpServerExchange exchange) {
        HttpString method = exchange.getRequestMethod();
        if (method.equals(Methods.TRACE) || method.equals(Methods.CONNECT)) {
            return METHOD_NOT_ALLOWED;
        }
        if (exchange.getQueryParameters().containsKey("access_token")) {
            return UNAUTHORIZED;
        }
        if (exchange.getQueryParameters().containsKey(STREAMED_CONTENT)) {
            return NOT_FOUND;
        }
        if (hasUnknownCoding(exchange.getRequestHeaders())) {
            // Where its body ends is anybody's guess, so nothing behind it may be read as a request.
            exchange.setPersistent(false);
            return BAD_REQUEST;
        }
        if (hasNul(exchange) || (WITHOUT_BODY.contains(method) && hasBody(exchange.getRequestHeaders()))) {
            return BAD_REQUEST;
        }
        return isInterface(exchange) && !hasToken(exchange.getRequestHeaders()) ? UNAUTHORIZED : 0;
    }

    private static void refuse(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        HeaderMap headers = exchange.getResponseHeaders();
        if (status == UNAUTHORIZED) {
            headers.put(Headers.WWW_AUTHENTICATE, "Bearer realm=\"spineboard\"");
        }
        String id = String.valueOf(exchange.getAttachment(EveryResponse.REQUEST_ID));
        String text = text(status);
        if (isBelow(exchange, "/fhir")) {
            headers.put(Headers.CONTENT_TYPE, "application/fhir+json; charset=UTF-8");
            exchange.getResponseSender().send(ProblemJson.operationOutcome(status, text));
        } else if (isBelow(exchange, "/api")) {
            headers.put(Headers.CONTENT_TYPE, "application/problem+json; charset=UTF-8");
            exchange.getResponseSender().send(ProblemJson.problem(status, text, id));
        } else {
            headers.put(Headers.CONTENT_TYPE, "text/plain; charset=UTF-8");
            exchange.getResponseSender().send(text + "\n" + id + "\n");
        }
    }

    /** The sentence for a status. */
    static String text(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "A bearer token is needed, in the Authorization header";
            case METHOD_NOT_ALLOWED -> "This method is not offered";
            case TOO_LARGE -> "What was sent is larger than is accepted here";
            case NOT_FOUND -> "There is nothing here";
            default -> "The request cannot be understood";
        };
    }

    static boolean isInterface(HttpServerExchange exchange) {
        return isBelow(exchange, "/fhir") || isBelow(exchange, "/api");
    }

    private static boolean isBelow(HttpServerExchange exchange, String folder) {
        String path = exchange.getRelativePath();
        return path.equals(folder) || path.startsWith(folder + '/') || path.startsWith(folder + ';');
    }

    private static boolean hasToken(HeaderMap headers) {
        String authorization = headers.getFirst(Headers.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    private static boolean hasBody(HeaderMap headers) {
        String length = headers.getFirst(Headers.CONTENT_LENGTH);
        return headers.contains(Headers.TRANSFER_ENCODING) || (length != null && !"0".equals(length.strip()));
    }

    private static boolean hasUnknownCoding(HeaderMap headers) {
        String coding = headers.getFirst(Headers.TRANSFER_ENCODING);
        return coding != null && !"chunked".equalsIgnoreCase(coding.strip());
    }

    private static boolean hasNul(HttpServerExchange exchange) {
        return exchange.getRequestURI().contains("%00")
                || exchange.getRelativePath().contains(NUL)
                || exchange.getQueryString().contains("%00")
                || exchange.getQueryString().contains(NUL);
    }
}
