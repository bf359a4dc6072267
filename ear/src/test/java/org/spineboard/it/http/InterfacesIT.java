package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interfaces for programs know tokens and nothing else, and only tokens that were made out to them (S-14). */
class InterfacesIT extends HttpTest {
    private static final String PATIENT = "/fhir/Patient?identifier=0";

    @Test
    void withoutATokenIsAnswered401AndNeverARedirect() {
        for (String path : List.of("/fhir/metadata", PATIENT, "/fhir", "/api/scores", "/api/nothing")) {
            for (String accept : List.of("*/*", "application/json", "text/html")) {
                HttpResponse<String> answer = new Agent().get(path, "Accept", accept);

                assertThat(answer.statusCode()).as("%s as %s", path, accept).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
                assertThat(answer.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).contains("json"));
            }
        }
    }

    @Test
    void aBrowsersSessionIsWorthNothingThere() {
        Agent referrer = new Agent();
        referrer.signIn("/referrals", "referrer");

        assertThat(referrer.get(PATIENT).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenMadeOutToThisApplicationIsTaken() {
        assertThat(with(Tokens.of("referrer"), PATIENT).statusCode()).isEqualTo(200);
        assertThat(with(Tokens.ofIntegration(), PATIENT).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        assertThat(with(Tokens.forAnotherApplication("referrer"), PATIENT).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenThatWasTamperedWithIsRefused() {
        String token = Tokens.of("referrer");
        String signed = token.substring(0, token.lastIndexOf('.'));
        String claims = signed.substring(signed.indexOf('.') + 1);
        String signature = token.substring(token.lastIndexOf('.') + 1);

        assertThat(with(signed + "." + signature.substring(4) + "AAAA", PATIENT).statusCode())
                .isEqualTo(401);
        assertThat(with("eyJhbGciOiJub25lIn0." + claims + ".", PATIENT).statusCode())
                .isEqualTo(401);
        assertThat(with("nonsense", PATIENT).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenInTheAddressIsRefused() {
        String token = Tokens.of("referrer");

        assertThat(new Agent().get(PATIENT + "&access_token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(new Agent().get("/worklist?access_token=" + token).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theWrongRoleIsAnswered403() {
        for (String person : List.of("admin", "auditor", "radiologist")) {
            HttpResponse<String> answer = with(Tokens.of(person), PATIENT);

            assertThat(answer.statusCode()).as(person).isEqualTo(403);
            assertThat(answer.body()).contains("OperationOutcome");
        }
    }

    @Test
    void anOriginOfAnotherSiteGetsNoPermission() {
        HttpResponse<String> answer = new Agent()
                .get(
                        PATIENT,
                        "Authorization",
                        "Bearer " + Tokens.of("referrer"),
                        "Origin",
                        "https://elsewhere.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpResponse<String> with(String token, String path) {
        return new Agent().get(path, "Authorization", "Bearer " + token);
    }
}
