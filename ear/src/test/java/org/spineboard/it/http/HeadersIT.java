package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every response says for itself, whatever it answers (S-08, S-41 to S-43). */
class HeadersIT extends HttpTest {
    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");

    private final Agent anonymous = new Agent();
    private final Agent coordinator = new Agent();

    @Test
    void areOnEveryKindOfResponse() {
        List<HttpResponse<String>> answers = responses();

        assertThat(answers).hasSizeGreaterThanOrEqualTo(20);
        for (HttpResponse<String> answer : answers) {
            HttpHeaders headers = answer.headers();
            String place = answer.statusCode() + " " + answer.uri();
            assertThat(headers.firstValue("Content-Security-Policy")).as(place).hasValueSatisfying(policy -> assertThat(
                            policy)
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .contains("base-uri 'none'")
                    .doesNotContain("unsafe-eval")
                    .doesNotContainPattern("script-src[^;]*unsafe-inline")
                    .doesNotContainPattern("style-src [^;]*unsafe-inline"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(place).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(place).hasValue("no-referrer");
            assertThat(headers.firstValue("Permissions-Policy")).as(place).isPresent();
            assertThat(headers.firstValue("X-Request-Id")).as(place).isPresent();
            assertThat(headers.firstValue("Server-Timing")).as(place).isPresent();
            assertThat(headers.firstValue("Server")).as(place).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(place).isEmpty();
        }
    }

    @Test
    void nothingIsKeptButWhatChangesItsAddressWithItsContent() {
        for (HttpResponse<String> answer : responses()) {
            boolean resource = answer.uri().getPath().startsWith("/jakarta.faces.resource/")
                    && answer.statusCode() == 200
                    && String.valueOf(answer.uri().getQuery()).contains("v=");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as("%s", answer.uri())
                    .hasValueSatisfying(caching -> assertThat(caching).contains(resource ? "immutable" : "no-store"));
        }
    }

    @Test
    void cookiesAreForThisSiteAloneAndNeverForScripts() {
        responses().stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .forEach(cookie -> assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                        .contains("httponly")
                        .contains("secure")
                        .containsPattern("samesite=(lax|strict)"));
    }

    @Test
    void noAddressHoldsASession() {
        for (HttpResponse<String> answer : responses()) {
            assertThat(answer.body()).as("%s", answer.uri()).doesNotContainIgnoringCase(";jsessionid=");
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContainIgnoringCase(";jsessionid=");
        }
    }

    private List<HttpResponse<String>> responses() {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String path : List.of(
                "/",
                "/worklist",
                "/nowhere",
                "/signed-out",
                "/favicon.svg",
                "/fhir/metadata",
                "/api/scores",
                "/error",
                "/worklist?access_token=x",
                "/%00")) {
            answers.add(anonymous.get(path));
        }
        HttpResponse<String> home = coordinator.signIn("/worklist", "coordinator");
        answers.add(home);
        for (String path : List.of(
                "/worklist",
                "/triage",
                "/search",
                "/cases/2026-9999",
                "/nowhere",
                "/referrals",
                "/worklist.xhtml",
                "/sign-out")) {
            answers.add(coordinator.get(path));
        }
        Matcher resources = RESOURCE.matcher(home.body());
        while (resources.find()) {
            answers.add(anonymous.get(resources.group(1).replace("&amp;", "&")));
        }
        answers.add(coordinator.post("/worklist", java.util.Map.of("a", "b")));
        return answers;
    }
}
