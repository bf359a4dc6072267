package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the coordinator answers on the pages is what the sending system reads in its task. */
class FhirTaskIT extends HttpTest {
    private static final String ADVICE = "Refer to the breast clinic first.";

    private final Agent coordinator = new Agent();
    private final String number = FhirTasks.refer();

    @Test
    void aReferralThatWaitsIsRequested() {
        assertThat(FhirTasks.read(number)).containsPattern(value("status", "requested"));
    }

    @Test
    void aRefusalSaysWhyAndWhatToDo() {
        new Agent().signIn("/", "surgeon"); // who has been here once can be named as answering for it

        FacesForm form = FacesForm.on(page("/reject"), "refuse");
        assertAnswered(form.withFirst("reason")
                .withFirst("clinician")
                .with("advice", ADVICE)
                .press(coordinator, "sendReject"));

        assertThat(FhirTasks.read(number))
                .containsPattern(value("status", "rejected"))
                .contains("statusReason")
                .containsPattern(value("code", "NO_METASTASIS"))
                .containsPattern(value("text", ADVICE));
    }

    @Test
    void anAcceptanceSaysSo() {
        assertAnswered(FacesForm.on(page(""), "decide").with("urgency", "SOON").press(coordinator, "accept"));

        assertThat(FhirTasks.read(number)).containsPattern(value("status", "accepted"));
    }

    @Test
    void aQuestionSaysWhatIsAskedAndWanted() {
        assertAnswered(FacesForm.on(page("/ask"), "ask")
                .with("more", "Report of the last MRI")
                .with("who", "REFERRER")
                .with("text", "Which hospital did the scan?")
                .press(coordinator, "sendAsk"));

        assertThat(FhirTasks.read(number))
                .containsPattern(value("status", "requested"))
                .containsPattern(value("code", "awaiting-information"))
                .contains("Which hospital did the scan?")
                .contains("Wanted: Report of the last MRI");
    }

    private HttpResponse<String> page(String part) {
        return coordinator.signIn("/triage/" + number + part, "coordinator");
    }

    private static void assertAnswered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/triage"));
    }

    private static Pattern value(String name, String value) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*\"" + Pattern.quote(value) + "\"");
    }
}
