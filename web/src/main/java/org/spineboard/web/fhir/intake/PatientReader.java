package org.spineboard.web.fhir.intake;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Contact;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.Gender;
import org.spineboard.patient.IdentifierKind;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.PatientIdentifier;
import org.spineboard.referral.form.FormNote;
import org.spineboard.shared.OrganisationCode;

/** Reads who the patient is. */
final class PatientReader {
    private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
    private static final int DAY_LENGTH = 10;
    private static final Set<NameUse> NOT_THE_NAME = Set.of(NameUse.OLD, NameUse.MAIDEN, NameUse.NICKNAME);

    private final Sent<Patient> sent;
    private final Patient patient;
    private final OrganisationCode sender;
    private final Objections objections;
    private final Notes notes;

    PatientReader(Sent<Patient> sent, OrganisationCode sender, Objections objections, Notes notes) {
        this.sent = sent;
        this.patient = sent.resource();
        this.sender = sender;
        this.objections = objections;
        this.notes = notes;
    }

    /** The person; null, with an objection, when nobody could be told by what was sent. */
    @Nullable
    Demographics read() {
        HumanName name = name().orElse(null);
        if (name == null || !name.hasFamily()) {
            objections.missing(sent.at("name"), "The patient has a family name");
            return null;
        }
        List<PatientIdentifier> identifiers = new ArrayList<>();
        NhsNumber nhsNumber = readIdentifiers(identifiers);
        Contact contact = contact();
        LocalDate birthDate = birthDate();
        return objections.reading(
                sent.at("name"),
                () -> new Demographics(
                        name.getPrefixAsSingleString(),
                        name.getFamily(),
                        name.getGivenAsSingleString(),
                        preferredName(),
                        birthDate,
                        diedOn(),
                        gender(),
                        nhsNumber,
                        identifiers,
                        contact));
    }

    private Optional<HumanName> name() {
        return patient.getName().stream()
                .filter(name -> !name.hasUse() || !NOT_THE_NAME.contains(name.getUse()))
                .min(Comparator.comparing(name -> name.getUse() != NameUse.OFFICIAL));
    }

    private @Nullable String preferredName() {
        return patient.getName().stream()
                .filter(name -> name.getUse() == NameUse.NICKNAME)
                .map(Wording::of)
                .findFirst()
                .orElse(null);
    }

    private @Nullable NhsNumber readIdentifiers(List<PatientIdentifier> others) {
        NhsNumber nhsNumber = null;
        boolean ownNumber = false;
        for (int i = 0; i < patient.getIdentifier().size(); i++) {
            Identifier identifier = patient.getIdentifier().get(i);
            String place = sent.at("identifier", i);
            String value = Objects.toString(identifier.getValue(), "");
            if (value.isBlank()) {
                objections.missing(place + ".value", "An identifier has a value");
            } else if (NHS_NUMBER.equals(identifier.getSystem())) {
                nhsNumber = objections.reading(place + ".value", () -> NhsNumber.parse(value));
            } else {
                boolean hospitalNumber = !ownNumber && isHospitalNumber(identifier);
                ownNumber |= hospitalNumber;
                PatientIdentifier read = objections.reading(place, () -> identifier(identifier, hospitalNumber));
                if (read != null) {
                    others.add(read);
                }
            }
        }
        return nhsNumber;
    }

    /** The first record number is the sender's own; a second one is some other hospital's, and we cannot tell whose. */
    private PatientIdentifier identifier(Identifier identifier, boolean hospitalNumber) {
        String system = Objects.toString(identifier.getSystem(), "");
        return hospitalNumber
                ? new PatientIdentifier(IdentifierKind.HOSPITAL_NUMBER, system, identifier.getValue(), sender.value())
                : new PatientIdentifier(IdentifierKind.OTHER, system, identifier.getValue(), system);
    }

    private static boolean isHospitalNumber(Identifier identifier) {
        return identifier.getType().hasCoding(IDENTIFIER_TYPES, "MR");
    }

    private @Nullable LocalDate birthDate() {
        if (!patient.hasBirthDate()) {
            return null;
        }
        String stated = patient.getBirthDateElement().getValueAsString();
        if (patient.getBirthDateElement().getPrecision() != TemporalPrecisionEnum.DAY) {
            notes.keep(FormNote.Kind.OTHER, "Birth date stated as " + stated, sent.at("birthDate"));
            return null;
        }
        return LocalDate.parse(stated);
    }

    private @Nullable LocalDate diedOn() {
        if (patient.getDeceased() instanceof BooleanType dead && dead.booleanValue()) {
            objections.value(sent.at("deceasedBoolean"), "A death is stated with its day (deceasedDateTime)");
        }
        if (!(patient.getDeceased() instanceof DateTimeType died) || !died.hasValue()) {
            return null;
        }
        String stated = died.getValueAsString();
        if (stated.length() < DAY_LENGTH) {
            objections.value(sent.at("deceasedDateTime"), "A death is stated with its day");
            return null;
        }
        return LocalDate.parse(stated.substring(0, DAY_LENGTH));
    }

    private Gender gender() {
        if (!patient.hasGender()) {
            return Gender.NOT_KNOWN;
        }
        return switch (patient.getGender()) {
            case MALE -> Gender.MALE;
            case FEMALE -> Gender.FEMALE;
            case OTHER -> Gender.OTHER_SPECIFIC;
            default -> Gender.NOT_KNOWN;
        };
    }

    private Contact contact() {
        Contact read = objections.reading(
                sent.at("telecom"),
                () -> new Contact(
                        "",
                        number(ContactPointUse.HOME),
                        number(ContactPointUse.WORK),
                        number(ContactPointUse.MOBILE),
                        reach(ContactPointSystem.EMAIL, null)));
        Contact phones = read == null ? Contact.NONE : read;
        Contact whole = objections.reading(
                sent.at("address"),
                () -> new Contact(address(), phones.home(), phones.work(), phones.mobile(), phones.email()));
        return whole == null ? phones : whole;
    }

    private String number(ContactPointUse use) {
        return reach(ContactPointSystem.PHONE, use);
    }

    private String reach(ContactPointSystem system, @Nullable ContactPointUse use) {
        return patient.getTelecom().stream()
                .filter(contact -> contact.getSystem() == system && (use == null || contact.getUse() == use))
                .filter(ContactPoint::hasValue)
                .map(ContactPoint::getValue)
                .findFirst()
                .orElse("");
    }

    private String address() {
        return patient.getAddress().stream()
                .findFirst()
                .map(PatientReader::written)
                .orElse("");
    }

    private static String written(Address address) {
        if (address.hasText()) {
            return address.getText();
        }
        String lines = address.getLine().stream().map(line -> line.getValue()).collect(Collectors.joining("\n"));
        return Wording.joined(
                "\n", lines, Wording.joined(" ", address.getPostalCode(), address.getCity()), address.getCountry());
    }
}
