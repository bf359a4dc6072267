package org.spineboard.shared;

import org.jspecify.annotations.Nullable;

/** Whose record an act touched. At least one of the two is there; from a case alone the patient is found. */
public record Subject(@Nullable PatientId patient, @Nullable CaseNumber caseNumber) {
    public Subject {
        if (patient == null && caseNumber == null) {
            throw new IllegalArgumentException("A subject is a patient, a case, or both");
        }
    }

    public static Subject of(PatientId patient) {
        return new Subject(patient, null);
    }

    public static Subject of(CaseNumber caseNumber) {
        return new Subject(null, caseNumber);
    }

    public static Subject of(PatientId patient, CaseNumber caseNumber) {
        return new Subject(patient, caseNumber);
    }
}
