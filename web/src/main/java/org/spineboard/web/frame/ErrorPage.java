package org.spineboard.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.edge.ProblemJson;

/**
 * Every error ends here: one plain sentence and the id of the request, never what went wrong inside. "Forbidden" looks
 * like "not found", so that nobody learns what exists.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class);
    private static final Set<Integer> TOLD = Set.of(400, 401, 404, 405, 408, 409, 413, 414, 500, 503);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getDispatcherType() == DispatcherType.ERROR
                ? status(request, (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                : HttpServletResponse.SC_NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            LOG.error("Request failed: " + Faults.outline(thrown));
        }
        response.setStatus(status);
        String id = Objects.toString(MDC.get("requestId"), "");
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (path.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().print(ProblemJson.problem(status, title(status), id));
        } else if (path.startsWith("/fhir")) {
            response.setContentType("application/fhir+json");
            response.getWriter().print(ProblemJson.operationOutcome(status, title(status)));
        } else {
            PlainPage.write(request, response, key(status), id.isEmpty() ? "" : Words.of("frame.error.id", id));
        }
    }

    private static int status(HttpServletRequest request, @Nullable Integer given) {
        if (given == null) {
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
        if (given != HttpServletResponse.SC_FORBIDDEN) {
            return given;
        }
        // Nobody is signed in and yet not sent to log in: the identity provider cannot be reached.
        return request.getUserPrincipal() == null
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String title(int status) {
        return Words.of(key(status) + ".title");
    }

    private static String key(int status) {
        int told = TOLD.contains(status) ? status : (status < 500 ? 400 : 500);
        return "frame.error." + told;
    }
}
