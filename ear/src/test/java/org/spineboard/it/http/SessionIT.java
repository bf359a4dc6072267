package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session belongs to the person who signed in, begins there and ends where they end it (S-07, S-10). */
class SessionIT extends HttpTest {
    private static final String SESSION = "JSESSIONID";

    @Test
    void theIdFromBeforeTheSignInIsDeadAfterIt() {
        Agent victim = new Agent();
        victim.get("/worklist");
        String planted = victim.cookie(SESSION).orElse("none");

        HttpResponse<String> page = victim.signIn("/worklist", "coordinator");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(victim.cookie(SESSION)).isPresent().hasValueSatisfying(id -> assertThat(id)
                .isNotEqualTo(planted));
        Agent attacker = new Agent();
        attacker.putCookie(SESSION, planted);
        assertThat(attacker.get("/worklist").statusCode())
                .as("with the planted id")
                .isEqualTo(302);
    }

    @Test
    void anIdThatWasMadeUpIsNotTakenOver() {
        Agent victim = new Agent();
        victim.putCookie(SESSION, "madeUpByAnAttacker0123456789");

        victim.signIn("/worklist", "coordinator");

        assertThat(victim.cookie(SESSION))
                .hasValueSatisfying(id -> assertThat(id).doesNotContain("madeUp"));
    }

    @Test
    void signingOutEndsBothSessions() {
        Agent person = new Agent();
        person.signIn("/worklist", "coordinator");
        String id = person.cookie(SESSION).orElseThrow();

        HttpResponse<String> farewell = person.follow(person.post("/sign-out", Map.of()));

        assertThat(farewell.statusCode()).isEqualTo(200);
        assertThat(farewell.uri().getPath()).isEqualTo("/signed-out");
        Agent thief = new Agent();
        thief.putCookie(SESSION, id);
        assertThat(thief.get("/worklist").statusCode()).as("the old cookie").isEqualTo(302);
        HttpResponse<String> again = person.follow(person.get("/worklist"));
        assertThat(again.body()).as("the identity provider asks again").contains("name=\"password\"");
    }

    @Test
    void aLinkSignsNobodyOut() {
        Agent person = new Agent();
        person.signIn("/worklist", "coordinator");

        person.get("/sign-out");

        assertThat(person.get("/worklist").statusCode()).isEqualTo(200);
    }

    @Test
    void theCodeOfASignInWorksOnce() {
        Agent person = new Agent();
        HttpResponse<String> page = person.signIn("/worklist", "coordinator");

        assertThat(page.uri().toString()).doesNotContain("code=").doesNotContain("state=");
        assertThat(new Agent().get("/signed-in?code=abc&state=def").statusCode())
                .isIn(302, 400, 401, 403);
    }
}
