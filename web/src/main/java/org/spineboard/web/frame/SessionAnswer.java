package org.spineboard.web.frame;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.spineboard.web.edge.SessionAge;
import org.spineboard.web.edge.SessionLimits;

/** Tells a page for how many seconds its person stays signed in. To post here is to stay; to ask prolongs nothing. */
@WebServlet("/session")
public class SessionAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionAge age = new SessionAge(request.getSession(), SessionLimits.configured());
        response.setContentType("application/json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("left", age.left(clock.instant()).toSeconds())
                        .build());
    }
}
