package org.spineboard.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {
    @Test
    void aPlainNameIsSaidTwice() {
        assertThat(Disposition.of(true, "report.pdf"))
                .isEqualTo("inline; filename=\"report.pdf\"; filename*=UTF-8''report.pdf");
    }

    @Test
    void whateverElseIsEncoded() {
        assertThat(Disposition.of(false, "Befund Müller \"1\";.pdf"))
                .isEqualTo("attachment; filename=\"Befund_M_ller__1__.pdf\";"
                        + " filename*=UTF-8''Befund%20M%C3%BCller%20%221%22%3B.pdf");
    }

    @Test
    void noNameEndsTheHeader() {
        assertThat(Disposition.of(true, "a\r\nSet-Cookie: x=1.pdf")).doesNotContain("\r", "\n");
    }
}
