package org.spineboard.web.fhir.answer;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.spineboard.patient.Contact;
import org.spineboard.patient.Gender;
import org.spineboard.patient.IdentifierKind;
import org.spineboard.patient.PatientBanner;
import org.spineboard.patient.PatientIdentifier;

/** Writes who a patient is. */
public final class PatientWriter {
    private PatientWriter() {}

    /** The patient as known now. */
    public static Patient write(PatientBanner banner) {
        Patient patient = new Patient();
        patient.setId(banner.id().toString());
        if (banner.nhsNumber() != null) {
            patient.addIdentifier()
                    .setSystem(FhirNames.NHS_NUMBER)
                    .setValue(banner.nhsNumber().value());
        }
        banner.identifiers().stream()
                .filter(number -> number.kind() != IdentifierKind.NHS_NUMBER_TO_VERIFY)
                .map(PatientWriter::identifier)
                .forEach(patient::addIdentifier);
        writeNames(patient, banner);
        patient.setGender(gender(banner.gender()));
        LocalDate born = banner.birthDate();
        if (born != null) {
            patient.setBirthDateElement(new DateType(born.toString()));
        }
        LocalDate died = banner.diedOn();
        if (died != null) {
            patient.setDeceased(new DateTimeType(died.toString()));
        }
        writeContact(patient, banner.contact());
        return patient;
    }

    private static void writeNames(Patient patient, PatientBanner banner) {
        HumanName name = patient.addName().setUse(NameUse.OFFICIAL).setFamily(banner.familyName());
        if (!banner.givenNames().isBlank()) {
            name.addGiven(banner.givenNames());
        }
        if (banner.title() != null) {
            name.addPrefix(banner.title());
        }
        if (banner.preferredName() != null) {
            patient.addName().setUse(NameUse.NICKNAME).setText(banner.preferredName());
        }
    }

    private static Identifier identifier(PatientIdentifier number) {
        Identifier identifier = new Identifier().setValue(number.value());
        if (!number.system().isEmpty()) {
            identifier.setSystem(number.system());
        }
        if (number.kind() == IdentifierKind.HOSPITAL_NUMBER) {
            identifier
                    .getType()
                    .addCoding()
                    .setSystem(FhirNames.IDENTIFIER_TYPES)
                    .setCode("MR");
        }
        return identifier;
    }

    private static AdministrativeGender gender(Gender gender) {
        return switch (gender) {
            case MALE -> AdministrativeGender.MALE;
            case FEMALE -> AdministrativeGender.FEMALE;
            case OTHER_SPECIFIC -> AdministrativeGender.OTHER;
            case NOT_KNOWN, NOT_SPECIFIED -> AdministrativeGender.UNKNOWN;
        };
    }

    private static void writeContact(Patient patient, Contact contact) {
        phone(patient, ContactPointUse.HOME, contact.home());
        phone(patient, ContactPointUse.WORK, contact.work());
        phone(patient, ContactPointUse.MOBILE, contact.mobile());
        if (!contact.email().isEmpty()) {
            patient.addTelecom().setSystem(ContactPointSystem.EMAIL).setValue(contact.email());
        }
        if (!contact.address().isEmpty()) {
            patient.addAddress().setText(contact.address());
        }
    }

    private static void phone(Patient patient, ContactPointUse use, String number) {
        if (!number.isEmpty()) {
            patient.addTelecom().setSystem(ContactPointSystem.PHONE).setUse(use).setValue(number);
        }
    }
}
