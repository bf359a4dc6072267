package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spineboard.harness.RunningStack;

/**
 * Pages, tried by everybody they are not for: looked at, sent to with nothing, with a page of one's own, and with the page
 * of somebody who may. Everybody tries at once, each at a browser of their own.
 */
final class Doors {
    /** Everybody who can sign in. */
    static final List<String> EVERYBODY = List.of(
            "referrer",
            "referrer2",
            "coordinator",
            "coordinator2",
            "radiologist",
            "pathologist",
            "medonc",
            "radonc",
            "surgeon",
            "surgeon3",
            "palliative",
            "chair",
            "cns",
            "auditor",
            "admin");

    private static final String REFUSED = "There is nothing at this address that you may see.";
    private static final String OUTDATED = "This page is too old";
    private static final Map<String, Agent> SIGNED_IN = new ConcurrentHashMap<>();
    private static final Map<String, FacesForm> OWN_PAGES = new ConcurrentHashMap<>();

    /** What any of the forms would take for its own, with the buttons that do something. */
    private final Map<String, String> typed;

    private final String button;

    Doors(Map<String, String> typed, String button) {
        this.typed = new HashMap<>(typed);
        this.button = button;
    }

    static Agent signedIn(String person) {
        return SIGNED_IN.computeIfAbsent(person, name -> {
            Agent agent = new Agent();
            agent.signIn("/", name);
            return agent;
        });
    }

    /** Closed to all but these people, of whom the first lends their page. */
    void assertClosedToAllBut(List<String> people, String path, String form) {
        FacesForm allowed = FacesForm.on(signedIn(people.get(0)).get(path), form);
        typed.forEach(allowed::with);
        EVERYBODY.parallelStream()
                .filter(person -> !people.contains(person))
                .forEach(person -> assertClosed(person, path, allowed));
    }

    private void assertClosed(String person, String path, FacesForm allowed) {
        Agent stranger = signedIn(person);
        URI place = RunningStack.current().application().resolve(path);
        String who = person + " at " + path;
        assertRefused(who + " looks", stranger.get(path), 404);
        assertRefused(who + " sends what was typed", stranger.post(path, typed), 404);
        assertRefused(who + " sends a page of theirs", own(person).press(stranger, place, button), 404, 409);
        assertRefused(who + " sends another's page", allowed.press(stranger, place, button), 404, 409);
    }

    private FacesForm own(String person) {
        FacesForm page = OWN_PAGES.computeIfAbsent(person, name -> {
            Agent agent = signedIn(name);
            return FacesForm.on(agent.follow(agent.get("/")), "preferences");
        });
        typed.forEach(page::with);
        return page;
    }

    private static void assertRefused(String who, HttpResponse<String> answer, Integer... statuses) {
        assertThat(answer.statusCode()).as(who).isIn((Object[]) statuses);
        assertThat(answer.body()).as(who).contains(answer.statusCode() == 404 ? REFUSED : OUTDATED);
    }
}
