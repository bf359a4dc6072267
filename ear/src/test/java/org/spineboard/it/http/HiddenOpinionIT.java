package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;

/** What a specialist has said and others may not read yet stands in no answer of the server to any of them. */
class HiddenOpinionIT extends HttpTest {
    private static final String BEGINNING = "Quite-unmistakable";
    private static final String SAID = BEGINNING + "-words-of-the-surgeon";

    /** The one who may read it by what they are. */
    private static final String AUTHOR = "surgeon";

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
    private static final int MOST_PAGES = 150;

    /** Pages below a case that are not always linked from others. */
    private static final List<String> BELOW_A_CASE = List.of(
            "",
            "/referral",
            "/imaging",
            "/spine",
            "/documents",
            "/tissue",
            "/opinions",
            "/opinions/ask",
            "/opinions/spine-surgery",
            "/opinions/spine-surgery/check",
            "/opinions/spine-surgery/drop",
            "/opinions/clinical-oncology",
            "/opinions/clinical-oncology/check",
            "/opinions/radiology",
            "/opinions/radiology/check",
            "/board",
            "/board/check",
            "/board/defer",
            "/board/ratify",
            "/plan",
            "/plan/radiation",
            "/plan/radiation/check",
            "/plan/answer",
            "/plan/observe",
            "/follow-up",
            "/follow-up/weeks-8",
            "/follow-up/weeks-8/check",
            "/timeline",
            "/audit",
            "/escalate",
            "/stand-down",
            "/return",
            "/close",
            "/new-suspicion",
            "/withdraw",
            "/death");

    @Test
    void isMetOnNoWayThroughTheCaseUntilItMayBeRead() {
        Map<String, String> made = TestedCases.hiding(SAID);
        String number = made.getOrDefault("case", "");
        List<String> starts = starts(number, made.getOrDefault("meeting", ""));

        assertThat(sightings(AUTHOR, starts, number))
                .as("where whoever may read it does")
                .isNotEmpty();
        Doors.EVERYBODY.parallelStream()
                .filter(person -> !person.equals(AUTHOR))
                .forEach(person -> assertThat(sightings(person, starts, number))
                        .as("where %s meets it", person)
                        .isEmpty());
        assertThat(Doors.signedIn("coordinator").get("/search?q=" + BEGINNING).body())
                .as("what a search by the words finds")
                .doesNotContain(number);
        assertThat(FhirTasks.read(number)).doesNotContain(SAID);

        TestedCases.reveal(number);
        assertThat(sightings("coordinator", starts, number)).contains("/cases/" + number + "/opinions");
        for (String outsider : List.of("referrer", "referrer2", "coordinator2", "surgeon3", "auditor", "admin")) {
            assertThat(sightings(outsider, starts, number))
                    .as("where %s meets it", outsider)
                    .isEmpty();
        }
    }

    private static List<String> starts(String number, String meeting) {
        String board = "/boards/" + meeting;
        return Stream.concat(
                        BELOW_A_CASE.stream().map(part -> "/cases/" + number + part),
                        Stream.of(
                                "/",
                                "/worklist?q=" + number,
                                "/search?q=" + number,
                                "/search?q=" + BEGINNING,
                                "/audit?case=" + number + "&person=&days=7",
                                "/triage/" + number,
                                "/referrals",
                                "/referrals/" + number,
                                "/letters/" + number,
                                "/letters/" + number + "/preview",
                                "/boards",
                                board,
                                board + "/people",
                                board + "/list/" + number,
                                board + "/off/" + number))
                .toList();
    }

    /** The addresses at which a person finds the words, among those and all about the case that they lead to. */
    private static Set<String> sightings(String person, List<String> starts, String number) {
        Agent reader = Doors.signedIn(person);
        Deque<String> waiting = new ArrayDeque<>(starts);
        Set<String> known = new TreeSet<>(starts);
        Set<String> found = new TreeSet<>();
        while (!waiting.isEmpty()) {
            String address = waiting.pop();
            HttpResponse<String> answer = reader.follow(reader.get(address));
            if (answer.body().contains(SAID)) {
                found.add(address);
            }
            linked(answer.body(), number).filter(known::add).forEach(waiting::add);
            assertThat(known).as("pages about one case").hasSizeLessThan(MOST_PAGES);
        }
        return found;
    }

    private static Stream<String> linked(String page, String number) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&").replaceAll("level=\\w+", "level=T8"))
                .filter(link -> link.startsWith("/") && link.contains(number));
    }
}
