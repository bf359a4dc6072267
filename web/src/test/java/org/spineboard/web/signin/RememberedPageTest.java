package org.spineboard.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedPageTest {
    @Test
    void leadsBackToThePageAskedForWithItsQuery() {
        assertThat(RememberedPage.decode(RememberedPage.encode("/worklist?status=TRIAGE")))
                .isEqualTo("/worklist?status=TRIAGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "/\\evil.example",
                "https://evil.example/",
                "/a\r\nSet-Cookie: b=c",
                "/signed-in",
                ""
            })
    void leadsNowhereElse(String page) {
        assertThat(RememberedPage.decode(RememberedPage.encode(page))).isEqualTo("/");
    }

    @Test
    void aMissingOrBrokenCookieLeadsHome() {
        assertThat(RememberedPage.decode(null)).isEqualTo("/");
        assertThat(RememberedPage.decode("%%%")).isEqualTo("/");
    }
}
