package org.spineboard.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.form.FormNote;
import org.spineboard.web.frame.FieldLabels;

/** Whatever a referral may say has a name that a person can read. */
class ReferralFactsTest {
    private static final List<String> PARTS = List.of("", ".side", ".level", ".onset");

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasAName(String field) {
        assertThat(FieldLabels.of(field, "casefile.fact."))
                .doesNotContain("referral.")
                .doesNotContain("casefile.");
    }

    static Stream<String> fields() {
        Stream<String> findings = Stream.of(Finding.values())
                .flatMap(finding -> PARTS.stream().map(part -> "neurology.finding." + finding + part));
        Stream<String> notes = Stream.of(FormNote.Kind.values()).map(kind -> "note." + kind);
        return Stream.concat(findings, notes);
    }
}
