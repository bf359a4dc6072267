package org.spineboard.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.spineboard.platform.BoardClock;

/** Lets a test outside the server shift the clock inside. */
@WebServlet("/clock")
public class ClockServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BoardClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        clock.shiftBy(Duration.parse(request.getParameter("by")));
    }
}
