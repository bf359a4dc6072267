package org.spineboard.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.PatientId;

/**
 * The rule by which a referred person is known again, or taken as new beside those they resemble. The NHS number of a
 * person taken as new is kept only if nobody else has it; otherwise it becomes a number to be verified.
 */
record Admission(Demographics person, Optional<PatientId> known, List<PatientId> similar) {

    static Admission of(Demographics person, List<Patient> candidates) {
        return decide(person, candidates.stream().map(Candidate::of).toList());
    }

    /** Someone the centre knows already. */
    record Candidate(
            PatientId id,
            LookAlike.Identity identity,
            @Nullable NhsNumber nhsNumber,
            Set<PatientIdentifier> identifiers) {
        static Candidate of(Patient patient) {
            return new Candidate(patient.id(), patient.identity(), patient.nhsNumber(), patient.identifiers());
        }

        boolean hasNumberOf(Demographics person) {
            return nhsNumber != null && nhsNumber.equals(person.nhsNumber());
        }

        boolean hasHospitalNumberOf(Demographics person) {
            return person.identifiers().stream()
                    .anyMatch(number -> identifiers.stream().anyMatch(number::isSameHospitalNumberAs));
        }

        boolean hasAnotherNumberThan(Demographics person) {
            return nhsNumber != null && person.nhsNumber() != null && !nhsNumber.equals(person.nhsNumber());
        }

        boolean isSamePersonAs(Demographics person) {
            boolean sameBirthDate =
                    person.birthDate() != null && person.birthDate().equals(identity.birthDate());
            boolean byNumber = hasNumberOf(person) || (hasHospitalNumberOf(person) && !hasAnotherNumberThan(person));
            return byNumber && sameBirthDate && namesAgree(person);
        }

        /** One of the two names is enough: people marry, and a slip in a name is common. */
        private boolean namesAgree(Demographics person) {
            return LookAlike.shareAName(identity, identityOf(person));
        }

        boolean resembles(Demographics person) {
            return hasNumberOf(person) || hasHospitalNumberOf(person) || LookAlike.alike(identity, identityOf(person));
        }

        private static LookAlike.Identity identityOf(Demographics person) {
            return new LookAlike.Identity(person.familyName(), person.givenNames(), person.birthDate());
        }
    }

    static Admission decide(Demographics person, List<Candidate> candidates) {
        List<PatientId> same = candidates.stream()
                .filter(candidate -> candidate.isSamePersonAs(person))
                .map(Candidate::id)
                .toList();
        if (same.size() == 1) {
            boolean numberFree = candidates.stream()
                    .filter(candidate -> candidate.hasNumberOf(person))
                    .allMatch(candidate -> same.contains(candidate.id()));
            return new Admission(numberFree ? person : withNumberToVerify(person), Optional.of(same.get(0)), List.of());
        }
        List<PatientId> similar = candidates.stream()
                .filter(candidate -> candidate.resembles(person))
                .map(Candidate::id)
                .toList();
        boolean numberTaken = candidates.stream().anyMatch(candidate -> candidate.hasNumberOf(person));
        return new Admission(numberTaken ? withNumberToVerify(person) : person, Optional.empty(), similar);
    }

    private static Demographics withNumberToVerify(Demographics person) {
        NhsNumber number = person.nhsNumber();
        if (number == null) {
            return person;
        }
        List<PatientIdentifier> identifiers = new ArrayList<>(person.identifiers());
        identifiers.add(new PatientIdentifier(IdentifierKind.NHS_NUMBER_TO_VERIFY, "", number.value(), "NHS"));
        return new Demographics(
                person.title(),
                person.familyName(),
                person.givenNames(),
                person.preferredName(),
                person.birthDate(),
                person.diedOn(),
                person.gender(),
                null,
                identifiers,
                person.contact());
    }
}
