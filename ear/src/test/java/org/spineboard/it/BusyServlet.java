package org.spineboard.it;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Lets a test outside the server have a busy case, and know how many statements were sent to the database so far. */
@WebServlet("/busy")
public class BusyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @PersistenceUnit(unitName = "spineboard")
    transient EntityManagerFactory factory;

    @Inject
    transient BusyCases cases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        response.getWriter().print(statistics.getPrepareStatementCount());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int files = Integer.parseInt(request.getParameter("files"));
        int events = Integer.parseInt(request.getParameter("events"));
        response.getWriter()
                .print(
                        request.getParameter("alert") == null
                                ? cases.next(files, events)
                                : cases.alarming(files, events));
    }
}
