package org.spineboard.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spineboard.shared.CaseNumber;

/** Lets a test outside the server bring an accepted case past its treatment. */
@WebServlet("/treat")
public class TreatServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TreatedCases cases;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        cases.treat(new CaseNumber(request.getParameter("case")));
    }
}
