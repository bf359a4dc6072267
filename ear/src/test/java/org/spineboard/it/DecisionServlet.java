package org.spineboard.it;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Arrays;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.CaseNumber;

/** Lets a test outside the server have a case decided inside. */
@WebServlet("/decision")
public class DecisionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DecidedCases cases;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            cases.decide(
                    new CaseNumber(request.getParameter("case")),
                    Arrays.stream(request.getParameterValues("modality"))
                            .map(Modality::valueOf)
                            .toList());
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
