package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spineboard.harness.RunningStack;
import org.spineboard.harness.ServerClock;

/** A session ends when its person has gone away, whatever their page goes on asking (S-09, S-15). */
class IdleIT extends HttpTest {
    private static final String PAGE = "/worklist?status=WORKUP";
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @RegisterExtension
    final ServerClock clock = new ServerClock();

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final Agent person = new Agent();
    private String view = "";

    @Test
    void whatThePersonDoesKeepsItAlive() {
        person.signIn(PAGE, "coordinator");

        for (int times = 0; times < 3; times++) {
            clock.pass(TEN_MINUTES);
            assertThat(person.get(PAGE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatThePageAsksByItselfDoesNot() {
        view = VIEW.matcher(person.signIn(PAGE, "coordinator").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        clock.pass(TEN_MINUTES);
        assertThat(poll().statusCode()).isEqualTo(200);
        assertThat(ask().statusCode()).isEqualTo(200);
        clock.pass(TEN_MINUTES);

        HttpResponse<String> late = poll();
        assertThat(late.statusCode()).as("the poll after 20 minutes").isEqualTo(401);
        assertThat(late.headers().firstValue("X-Session-Ended")).isPresent();
        assertThat(late.body()).isEmpty();
    }

    @Test
    void itEndsAtTheIdentityProviderTooAndTheLoginLeadsBack() {
        person.signIn("/", "coordinator");
        clock.pass(TEN_MINUTES.multipliedBy(2));

        HttpResponse<String> form = person.follow(person.get(PAGE));

        assertThat(form.body()).as("asks for the password").contains("name=\"password\"");
        HttpResponse<String> page = person.signIn(PAGE, "coordinator");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).endsWith(PAGE);
    }

    @Test
    void aPageCanAskHowLongItLastsAndMakeItLast() {
        person.signIn(PAGE, "coordinator");
        clock.pass(TEN_MINUTES);

        assertThat(seconds(ask())).as("left after 10 of 15 minutes").isBetween(200L, 300L);
        assertThat(seconds(person.post("/session", Map.of())))
                .as("left after staying")
                .isBetween(800L, 900L);
    }

    @Test
    void nothingKeepsItAliveForMoreThanTenHours() {
        person.signIn(PAGE, "coordinator");
        Duration passed = Duration.ZERO;
        while (passed.compareTo(Duration.ofHours(10).minus(TEN_MINUTES)) < 0) {
            clock.pass(TEN_MINUTES);
            passed = passed.plus(TEN_MINUTES);
            assertThat(person.post("/session", Map.of()).statusCode()).isEqualTo(200);
        }
        clock.pass(TEN_MINUTES);

        assertThat(ask().statusCode()).isEqualTo(401);
    }

    @Test
    void theWayBackStaysOnThisSite() {
        person.signIn(PAGE, "coordinator");
        clock.pass(TEN_MINUTES.multipliedBy(2));

        HttpResponse<String> answer = person.send(
                Agent.at(URI.create(RunningStack.current().application().resolve("/") + "/elsewhere.example/page")));

        assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotContain("//elsewhere");
    }

    private HttpResponse<String> ask() {
        return person.get("/session", "X-Requested-With", "XMLHttpRequest");
    }

    private HttpResponse<String> poll() {
        return person.post(
                "/worklist",
                Map.of(
                        "emergencyPoll", "emergencyPoll",
                        "jakarta.faces.source", "emergencyStripPoll",
                        "jakarta.faces.partial.ajax", "true",
                        "jakarta.faces.partial.execute", "emergencyStripPoll",
                        "jakarta.faces.partial.render", "emergencyStrip",
                        "jakarta.faces.ViewState", view),
                "Faces-Request",
                "partial/ajax");
    }

    private static long seconds(HttpResponse<String> answer) {
        return Long.parseLong(answer.body().replaceAll("\\D", ""));
    }
}
