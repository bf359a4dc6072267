package org.spineboard.referral.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.referral.entry.AnswersFixture.elective;
import static org.spineboard.referral.entry.AnswersFixture.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spineboard.referral.entry.ReadEntry;
import org.spineboard.referral.form.ReferralForm;

class FactsOfReferralTest {
    @Test
    void everyAnswerOfACompleteReferralIsShown() {
        ReadEntry entry = read(elective());

        List<Fact> facts = Stream.concat(
                        Stream.of(FactsOfPatient.of(entry.person())), FactsOfReferral.of(entry.form()).stream())
                .flatMap(section -> section.facts().stream())
                .toList();

        Set<String> shown = facts.stream().map(Fact::field).collect(Collectors.toSet());
        Set<String> partsOfTheBirthDate = Set.of("patient.birth.month", "patient.birth.year");
        assertThat(facts).allMatch(Fact::isProvided);
        assertThat(elective().keySet()).allMatch(field -> shown.contains(field) || partsOfTheBirthDate.contains(field));
    }

    @Test
    void whatWasNotAnsweredIsShownAsThat() {
        assertThat(FactsOfReferral.of(ReferralForm.EMPTY))
                .flatExtracting(FactSection::facts)
                .isNotEmpty()
                .noneMatch(Fact::isProvided);
    }

    @Test
    void labelsAndWordsAreKeys() {
        List<FactSection> sections = FactsOfReferral.of(read(elective()).form());

        assertThat(sections).flatExtracting(FactSection::facts).anySatisfy(fact -> {
            assertThat(fact.label()).isEqualTo("referral.field.radiotherapy.courses.level");
            assertThat(fact.value()).isEqualTo("L3");
        });
        assertThat(sections).flatExtracting(FactSection::facts).anySatisfy(fact -> {
            assertThat(fact.value()).isEqualTo("referral.Trend.SAME");
            assertThat(fact.kind()).isEqualTo(Fact.Kind.WORD);
        });
    }
}
