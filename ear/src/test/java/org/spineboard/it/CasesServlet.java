package org.spineboard.it;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spineboard.board.decision.Modality;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;

/** Makes a case that is as far as the address says, and tells its number to a test outside the server. */
@WebServlet("/cases/*")
public class CasesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadyCases ready;

    @Inject
    transient BoardRoom room;

    @Inject
    transient TreatedCases treated;

    @Inject
    transient RecordCases records;

    @Inject
    transient UnstableCases unstable;

    @Inject
    transient OpinionDesk opinions;

    /** What the database holds about some cases. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            response.getWriter().print(records.state(List.of(request.getParameterValues("case"))));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String far = request.getPathInfo().substring(1);
        response.getWriter()
                .print(
                        switch (far) {
                            case "accepted" -> ready.accepted();
                            case "asked" -> asked(ready.accepted());
                            case "decided" ->
                                room.decided(
                                        "STABILISE_THEN_RT",
                                        Stream.of(request.getParameterValues("treatment"))
                                                .map(Modality::valueOf)
                                                .toArray(Modality[]::new));
                            case "risky" ->
                                room.decided(
                                        ready.ready(ready.accepted(Invented.risky()), "CANNOT_WAIT"),
                                        "CEBRT",
                                        Modality.RADIATION,
                                        Modality.SUPPORTIVE);
                            case "unstable" -> unstable.decided(false);
                            case "looked-at" -> unstable.decided(true);
                            case "risks" -> ready.accepted(Invented.risky());
                            case "treated" -> treated(ready.next());
                            case "records" -> lines(records.next());
                            case "opened" -> lines(records.opened());
                            case "alike" -> lines(records.alike());
                            case "hiding" -> lines(records.hiding(request.getParameter("words")));
                            case "reveal" -> revealed(new CaseNumber(request.getParameter("case")));
                            default -> throw new IllegalArgumentException(far);
                        });
    }

    private static String lines(Map<String, String> made) {
        return made.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private CaseNumber revealed(CaseNumber number) {
        records.reveal(number);
        return number;
    }

    private CaseNumber asked(CaseNumber number) {
        As.role(Role.COORDINATOR).get(() -> opinions.askStandard(number));
        return number;
    }

    private CaseNumber treated(CaseNumber number) {
        treated.treat(number);
        return number;
    }
}
