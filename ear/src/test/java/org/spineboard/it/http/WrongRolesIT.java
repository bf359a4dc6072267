package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each step of both ways, from the first question to the answer of the centre, tried at its page by everybody it is not
 * for: looked at, sent to with nothing, with a page of one's own, and with the page of somebody who may.
 */
class WrongRolesIT extends HttpTest {
    private static final String FORGED = "Forged";

    /** What any of the forms would take for its own, with the buttons that do something. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("patient-familyName", FORGED),
            Map.entry("question-toBoard", FORGED),
            Map.entry("neurology-newSigns", "NO"),
            Map.entry("referral", "referral"),
            Map.entry("continue", "continue"),
            Map.entry("send", "send"),
            Map.entry("sendReferral", "sendReferral"),
            Map.entry("decide", "decide"),
            Map.entry("urgency", "SOON"),
            Map.entry("accept", "accept"),
            Map.entry("ask", "ask"),
            Map.entry("more", FORGED),
            Map.entry("sendAsk", "sendAsk"),
            Map.entry("refuse", "refuse"),
            Map.entry("reason", "OTHER"),
            Map.entry("clinician", "surgeon"),
            Map.entry("advice", FORGED),
            Map.entry("sendReject", "sendReject"),
            Map.entry("reply", "reply"),
            Map.entry("answer", FORGED),
            Map.entry("sendAnswer", "sendAnswer"));

    private static final Doors DOORS = new Doors(TYPED, "continue");

    /** A step, where it stands, and for whom it is. */
    enum Step {
        BEGIN("/referral/neurology", "referral", "referrer referrer2 coordinator coordinator2"),
        NEUROLOGY("/referral/neurology?draft={elective}", "referral", "referrer"),
        PATIENT("/referral/patient?draft={elective}", "referral", "referrer"),
        CANCER("/referral/cancer?draft={elective}", "referral", "referrer"),
        FUNCTION("/referral/function?draft={elective}", "referral", "referrer"),
        TREATMENT("/referral/treatment?draft={elective}", "referral", "referrer"),
        IMAGING("/referral/imaging?draft={elective}", "referral", "referrer"),
        QUESTION("/referral/question?draft={elective}", "referral", "referrer"),
        CHECK("/referral/check?draft={elective}", "send", "referrer"),
        EMERGENCY_NEUROLOGY("/referral/neurology?draft={emergency}", "referral", "referrer"),
        EMERGENCY("/referral/emergency?draft={emergency}", "referral", "referrer"),
        EMERGENCY_CHECK("/referral/check?draft={emergency}", "send", "referrer"),
        RECEIPT("/referral/sent?case={case}", "preferences", "referrer coordinator"),
        OWN_LIST("/referrals", "preferences", "referrer referrer2 coordinator coordinator2"),
        OWN_STATUS("/referrals/{case}", "reply", "referrer coordinator"),
        INBOX("/triage", "preferences", "coordinator coordinator2"),
        TRIAGE("/triage/{case}", "decide", "coordinator"),
        ASK_BACK("/triage/{case}/ask", "ask", "coordinator"),
        REJECT("/triage/{case}/reject", "refuse", "coordinator");

        private final String address;
        private final String form;
        private final String people;

        Step(String address, String form, String people) {
            this.address = address;
            this.form = form;
            this.people = people;
        }

        List<String> people() {
            return List.of(people.split(" "));
        }

        String path() {
            return address.replace("{elective}", Begun.ELECTIVE)
                    .replace("{emergency}", Begun.EMERGENCY)
                    .replace("{case}", Begun.CASE);
        }
    }

    /** What the steps are about; made when the first of them is tried. */
    private static final class Begun {
        static final String ELECTIVE = draft("NO");
        static final String EMERGENCY = draft("YES");
        static final String CASE = FhirTasks.refer();
        static final List<String> STATE = state();

        private static String draft(String newSigns) {
            Agent referrer = Doors.signedIn("referrer");
            HttpResponse<String> page = referrer.get("/referral/neurology");
            HttpResponse<String> answer = FacesForm.on(page, "referral")
                    .with("neurology-newSigns", newSigns)
                    .press(referrer, "continue");
            String place = answer.headers().firstValue("Location").orElse(answer.body());
            return place.replaceAll("(?s).*?draft=([0-9a-f-]{36}).*", "$1");
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void isOpenToWhomItIsFor(Step step) {
        for (String person : step.people()) {
            assertThat(Doors.signedIn(person).get(step.path()).statusCode())
                    .as("%s at %s", person, step)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void isClosedToEverybodyElseAndTryingChangesNothing(Step step) {
        List<String> before = Begun.STATE;
        DOORS.assertClosedToAllBut(step.people(), step.path(), step.form);

        assertThat(state()).isEqualTo(before);
    }

    /** What the two drafts hold and where the case stands, as those see it whose they are. */
    private static List<String> state() {
        Agent referrer = Doors.signedIn("referrer");
        return Stream.of(
                        "/referral/check?draft=" + Begun.ELECTIVE,
                        "/referral/check?draft=" + Begun.EMERGENCY,
                        "/referrals/" + Begun.CASE)
                .map(path -> referrer.get(path).body())
                .map(page -> page.replaceAll("(?s).*?<h1(.*?)<form.*", "$1"))
                .toList();
    }
}
