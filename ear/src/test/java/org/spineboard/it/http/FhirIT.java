package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spineboard.it.Invented;

/** Referrals from other systems: taken once, read back, refused with reasons. */
class FhirIT extends HttpTest {
    private static final Pattern CASE_NUMBER = Pattern.compile("(?<![\\w-])20\\d\\d-\\d{4,}(?![\\w-])");

    @Test
    void anEmergencyIsTakenOnceHoweverOftenItIsSent() {
        String bundle = emergency();

        HttpResponse<String> first = Bundles.post(Tokens.ofIntegration(), bundle);
        HttpResponse<String> second = Bundles.post(Tokens.ofIntegration(), bundle);

        assertThat(first.statusCode()).as(first.body()).isIn(200, 201);
        assertThat(second.statusCode()).isIn(200, 201);
        assertThat(locations(second)).isEqualTo(locations(first)).isNotEmpty();
    }

    @Test
    void aReferrerMaySendOneToo() {
        assertThat(Bundles.post(Tokens.of("referrer"), emergency()).statusCode())
                .isIn(200, 201);
    }

    @Test
    void theGuidesReferralIsTaken() {
        HttpResponse<String> answer = Bundles.post(Tokens.ofIntegration(), Bundles.elective(Invented.familyName()));

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    @Test
    void whatWasTakenIsReadBackByItsOwnSideAlone() {
        String token = Tokens.of("referrer");
        HttpResponse<String> answer = Bundles.post(token, emergency());

        for (String place : locations(answer)) {
            assertThat(read(token, place).statusCode()).as(place).isEqualTo(200);
            assertThat(read(Tokens.of("coordinator"), place).statusCode())
                    .as(place)
                    .isEqualTo(200);
            assertThat(read(Tokens.of("referrer2"), place).statusCode())
                    .as(place)
                    .isEqualTo(404);
            assertThat(read(Tokens.of("coordinator2"), place).statusCode())
                    .as(place)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeTakenIsRefusedWithReasons() {
        String token = Tokens.ofIntegration();

        assertRefused(
                Bundles.post(
                        token, emergency().replace("\"resourceType\": \"Patient\"", "\"resourceType\": \"Basic\"")),
                422);
        assertRefused(Bundles.post(token, emergency().replaceFirst("\"resourceType\"", "\"resourceTyp\"")), 422);
        assertRefused(Bundles.post(token, "{\"resourceType\": \"Bundle\""), 400);
        assertRefused(Bundles.post(token, ""), 400);
        assertRefused(Bundles.post(token, withNote("x".repeat(5 * 1024 * 1024))), 413);
        assertRefused(
                new Agent()
                        .send(Agent.to("/fhir")
                                .header("Content-Type", "application/fhir+json")
                                .POST(BodyPublishers.ofString(emergency()))),
                401);
        assertRefused(Bundles.post(Tokens.of("radiologist"), emergency()), 403);
        assertRefused(
                new Agent()
                        .send(Agent.to("/fhir")
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/fhir+xml")
                                .POST(BodyPublishers.ofString("<Bundle xmlns='http://hl7.org/fhir'/>"))),
                415);
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("OperationOutcome").contains("diagnostics");
        assertThat(CASE_NUMBER.matcher(answer.body()).find()).as(answer.body()).isFalse();
    }

    private static HttpResponse<String> read(String token, String place) {
        return new Agent().get("/fhir/" + place, "Authorization", "Bearer " + token);
    }

    /** Where the answer says the resources are, that can be read. */
    private static List<String> locations(HttpResponse<String> answer) {
        Matcher places = Pattern.compile("\"location\"\\s*:\\s*\"[^\"]*?((?:ServiceRequest|Task|Patient)/[^\"/]+)")
                .matcher(answer.body());
        return places.results().map(place -> place.group(1)).sorted().distinct().toList();
    }

    private static String withNote(String text) {
        String bundle = emergency();
        return bundle.replaceFirst("\"note\"\\s*:\\s*\\[", "\"note\": [{\"text\": \"" + text + "\"}, ");
    }

    private static String emergency() {
        return Bundles.emergency(Invented.familyName());
    }
}
