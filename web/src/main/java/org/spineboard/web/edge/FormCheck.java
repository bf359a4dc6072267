package org.spineboard.web.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a form before anybody works with it, so that what is too big or made up is refused and is not a failure. */
final class FormCheck {
    private static final int FINE = 0;
    private static final String VIEW = "jakarta.faces.ViewState";

    /** The views are kept here, and a page knows its own by two numbers; anything else never came from a page. */
    private static final Pattern OWN_VIEW = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

    private FormCheck() {}

    /** The status to refuse the request with; 0 when there is nothing to refuse. */
    static int refusal(HttpServerExchange exchange, HttpServletRequest request) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return FINE;
        }
        try {
            return isReadable(request.getParameterMap()) ? FINE : HttpServletResponse.SC_BAD_REQUEST;
        } catch (IllegalStateException e) {
            return e.getCause() instanceof RequestTooBigException
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST;
        } catch (RuntimeException unreadable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static boolean isReadable(Map<String, String[]> form) {
        boolean nul = form.values().stream().flatMap(Arrays::stream).anyMatch(value -> value.indexOf('\0') >= 0);
        return !nul
                && Arrays.stream(form.getOrDefault(VIEW, new String[] {}))
                        .allMatch(state -> OWN_VIEW.matcher(state).matches());
    }
}
