package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/**
 * The page of a case about which much has been said: quick, and no more questions to the database than for any other.
 * Half of the looks stay below what all but a few should
 * stay below on a machine that does nothing else.
 */
class CaseTimeIT extends HttpTest {
    private static final double MOST_MILLIS = 200;
    private static final long MOST_STATEMENTS = 15;

    /** What an open alert adds: whether anybody answered for it, and its study. */
    private static final int OF_AN_ALERT = 2;

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 100;
    private static final Pattern TIME = Pattern.compile("app;dur=([0-9.]+)");

    private final Agent coordinator = new Agent();

    @Test
    void takesFewStatementsAndLittleTimeWhateverThereIsToRead() {
        String busy = TestedCases.busy(10, 60);
        String quiet = TestedCases.busy(1, 1);
        String alarming = TestedCases.alarming(1, 1);
        coordinator.signIn("/cases/" + busy, "coordinator");
        for (int look = 0; look < WARM_UP; look++) { // the first looks compile pages, plans and code
            open(busy);
        }
        long ofBusy = statements(busy);
        long ofQuiet = statements(quiet);
        open(alarming);
        long ofAlarming = statements(alarming);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(millis(open(busy)));
        }
        times.sort(null);

        assertThat(ofBusy).as("statements, busy").isEqualTo(ofQuiet).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(ofAlarming).as("statements, with an open alert").isLessThanOrEqualTo(MOST_STATEMENTS + OF_AN_ALERT);
        assertThat(times.get(times.size() / 2)).as("median of %s ms", times).isLessThan(MOST_MILLIS);
    }

    private long statements(String number) {
        long before = TestedCases.statements();
        open(number);
        return TestedCases.statements() - before;
    }

    private HttpResponse<String> open(String number) {
        HttpResponse<String> page = coordinator.get("/cases/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private static double millis(HttpResponse<String> page) {
        Matcher time = TIME.matcher(page.headers().firstValue("Server-Timing").orElse(""));
        assertThat(time.find()).as("Server-Timing of %s", page.uri()).isTrue();
        return Double.parseDouble(time.group(1));
    }
}
