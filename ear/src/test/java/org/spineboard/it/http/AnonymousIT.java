package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has not signed in gets to the sign-in page, by any address and any method (S-01). */
class AnonymousIT extends HttpTest {
    private static final Set<String> PUBLIC = Set.of("/signed-out", "/signed-out.xhtml");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO");
    private static final Set<Integer> TURNED_AWAY = Set.of(302, 401, 403, 404, 405);

    @Test
    void everyPageAsksForASignIn() {
        List<String> open = new ArrayList<>();
        for (String route : Routes.pages()) {
            for (String method : METHODS) {
                int status = RawRequest.status(RawRequest.exchange(RawRequest.request(method, route)));
                if (!PUBLIC.contains(route) && !TURNED_AWAY.contains(status)) {
                    open.add(method + " " + route + " → " + status);
                }
            }
        }

        assertThat(open).as("answers to somebody who has not signed in").isEmpty();
    }

    @Test
    void pagesLeadToTheIdentityProvider() {
        for (String page : List.of("/", "/worklist", "/triage", "/referral/neurology", "/cases/2026-0001")) {
            HttpResponse<String> answer = new Agent().get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(location -> assertThat(location)
                    .contains("/realms/spineboard/protocol/openid-connect/auth")
                    .contains("code_challenge_method=S256")
                    .contains("nonce=")
                    .contains("state="));
        }
    }

    @Test
    void traceIsNotOffered() {
        for (String route : Routes.pages()) {
            assertThat(RawRequest.status(RawRequest.exchange(RawRequest.request("TRACE", route))))
                    .as("TRACE %s", route)
                    .isEqualTo(405);
        }
    }

    @Test
    void noDetourLeadsPastTheSignIn() {
        for (String target : List.of(
                "//worklist",
                "/./worklist",
                "/x/../worklist",
                "/worklist;a=b",
                "/%77orklist",
                "/worklist/",
                "/worklist.xhtml;jsessionid=1",
                "/signed-out/../worklist",
                "/signed-out;/../worklist",
                "/jakarta.faces.resource/../worklist",
                "/jakarta.faces.resource/..%2fworklist",
                "/jakarta.faces.resource/..;/worklist")) {
            assertThat(RawRequest.status(RawRequest.exchange(RawRequest.request("GET", target))))
                    .as(target)
                    .isIn(302, 400, 401, 403, 404);
        }
    }

    @Test
    void theArchivesInsidesAreNotServed() {
        List<String> served = new ArrayList<>();
        for (String file : Routes.insides()) {
            if (!Set.of(302, 403, 404).contains(new Agent().get(file).statusCode())) {
                served.add(file);
            }
        }
        for (String attempt : List.of(
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/faces-config.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%5cWEB-INF%5cweb.xml",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=4xE5s8AClZxUxmyaZjpBstMXUalIgOJHOtvxel/v4YXvibdOn52ow4M6",
                "/jakarta.faces.resource/app.taglib.xml.xhtml?ln=%2e%2e/WEB-INF")) {
            String answer = RawRequest.exchange(RawRequest.request("GET", attempt));
            if (RawRequest.status(answer) == 200) {
                served.add(attempt);
            }
        }

        assertThat(served).isEmpty();
    }

    @Test
    void noPublicPageOpensASession() {
        HttpResponse<String> answer = new Agent().get("/signed-out");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
