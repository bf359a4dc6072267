package org.spineboard.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.patient.DemographicsFixture.BORN;
import static org.spineboard.patient.DemographicsFixture.NUMBER;
import static org.spineboard.patient.DemographicsFixture.folasade;
import static org.spineboard.patient.DemographicsFixture.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spineboard.patient.Admission.Candidate;
import org.spineboard.shared.PatientId;

class AdmissionTest {
    private static final PatientId KNOWN = PatientId.next();
    private static final LocalDate ANOTHER_DAY = LocalDate.of(1950, 1, 2);
    private static final NhsNumber OTHER_NUMBER = NhsNumber.parse("9434765919");
    private static final PatientIdentifier WARD_NUMBER = PatientIdentifier.hospitalNumber("SAD-17", "SAD");

    @Test
    void numberBirthDateAndNameTogetherMakeAPersonKnown() {
        Admission admission = Admission.decide(folasade(), List.of(candidate(folasade())));

        assertThat(admission.known()).contains(KNOWN);
        assertThat(admission.person().nhsNumber()).isEqualTo(NUMBER);
    }

    @Test
    void aMarriedNameIsForgivenWhenTheGivenNameAgrees() {
        Admission admission =
                Admission.decide(person("Brown", "Folasade", BORN, NUMBER), List.of(candidate(folasade())));

        assertThat(admission.known()).contains(KNOWN);
    }

    @Test
    void theNumberAloneNeverMatches() {
        Admission admission =
                Admission.decide(person("Adeyemi", "Folasade", ANOTHER_DAY, NUMBER), List.of(candidate(folasade())));

        assertThat(admission.known()).isEmpty();
        assertThat(admission.similar()).containsExactly(KNOWN);
    }

    @Test
    void aNumberThatBelongsToSomebodyElseIsKeptToBeVerified() {
        Admission admission =
                Admission.decide(person("Berg", "Nils", ANOTHER_DAY, NUMBER), List.of(candidate(folasade())));

        assertThat(admission.person().nhsNumber()).isNull();
        assertThat(admission.person().identifiers())
                .extracting(PatientIdentifier::kind)
                .containsExactly(IdentifierKind.NHS_NUMBER_TO_VERIFY);
    }

    @Test
    void anUnknownBirthDateMatchesNobody() {
        Admission admission =
                Admission.decide(person("Adeyemi", "Folasade", null, NUMBER), List.of(candidate(folasade())));

        assertThat(admission.known()).isEmpty();
        assertThat(admission.similar()).containsExactly(KNOWN);
    }

    @Test
    void theHospitalsOwnNumberMatchesWithBirthDateAndName() {
        Demographics known = person("Adeyemi", "Folasade", BORN, NUMBER, WARD_NUMBER);

        Admission admission = Admission.decide(
                person("Adeyemi", "Folasade", BORN, null, PatientIdentifier.hospitalNumber("sad-17", "SAD")),
                List.of(candidate(known)));

        assertThat(admission.known()).contains(KNOWN);
    }

    @Test
    void anotherHospitalsSameNumberMeansSomebodyElse() {
        Demographics known = person("Adeyemi", "Folasade", BORN, NUMBER, WARD_NUMBER);

        Admission admission = Admission.decide(
                person("Berg", "Nils", BORN, null, PatientIdentifier.hospitalNumber("SAD-17", "NGH")),
                List.of(candidate(known)));

        assertThat(admission.known()).isEmpty();
        assertThat(admission.similar()).isEmpty();
    }

    @Test
    void twoNhsNumbersAreTwoPeopleEvenUnderOneHospitalNumber() {
        Demographics known = person("Adeyemi", "Folasade", BORN, NUMBER, WARD_NUMBER);

        Admission admission = Admission.decide(
                person("Adeyemi", "Folasade", BORN, OTHER_NUMBER, WARD_NUMBER), List.of(candidate(known)));

        assertThat(admission.known()).isEmpty();
        assertThat(admission.similar()).containsExactly(KNOWN);
        assertThat(admission.person().nhsNumber()).isEqualTo(OTHER_NUMBER);
    }

    @Test
    void aNearNamesakeIsNewButMarked() {
        Admission admission =
                Admission.decide(person("Adeyimi", "Folasade", ANOTHER_DAY, null), List.of(candidate(folasade())));

        assertThat(admission.known()).isEmpty();
        assertThat(admission.similar()).containsExactly(KNOWN);
    }

    private static Candidate candidate(Demographics person) {
        return new Candidate(
                KNOWN,
                new LookAlike.Identity(person.familyName(), person.givenNames(), person.birthDate()),
                person.nhsNumber(),
                Set.copyOf(person.identifiers()));
    }
}
