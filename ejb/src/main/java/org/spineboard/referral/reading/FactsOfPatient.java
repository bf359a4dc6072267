package org.spineboard.referral.reading;

import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.IdentifierKind;
import org.spineboard.patient.PatientIdentifier;
import org.spineboard.shared.time.ClinicalTime;

/** Lays out who the patient is said to be. */
public final class FactsOfPatient {
    private FactsOfPatient() {}

    /** The patient's facts; all of them not provided as long as there is no family name. */
    public static FactSection of(@Nullable Demographics person) {
        FactList facts = new FactList();
        if (person == null) {
            return facts.text("patient.familyName", null).as("patient");
        }
        return facts.text("patient.title", person.title())
                .text("patient.familyName", person.familyName())
                .text("patient.givenNames", said(person.givenNames()))
                .text("patient.preferredName", person.preferredName())
                .time("patient.birth.day", person.birthDate() == null ? null : ClinicalTime.on(person.birthDate()))
                .word("patient.gender", person.gender())
                .text(
                        "patient.nhsNumber",
                        person.nhsNumber() == null ? null : person.nhsNumber().value())
                .text("patient.hospitalNumber", hospitalNumber(person))
                .text("patient.address", said(person.contact().address()))
                .text("patient.phoneHome", said(person.contact().home()))
                .text("patient.phoneMobile", said(person.contact().mobile()))
                .text("patient.email", said(person.contact().email()))
                .as("patient");
    }

    private static @Nullable String hospitalNumber(Demographics person) {
        return person.identifiers().stream()
                .filter(number -> number.kind() == IdentifierKind.HOSPITAL_NUMBER)
                .map(PatientIdentifier::value)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
