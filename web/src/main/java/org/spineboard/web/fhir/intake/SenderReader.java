package org.spineboard.web.fhir.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.form.Sender;

/** Reads who refers, from the requester and what it points to inside the bundle. */
final class SenderReader {
    private static final String GMC_NUMBER = "https://fhir.hl7.org.uk/Id/gmc-number";

    private final ReferralBundle bundle;
    private final Objections objections;

    SenderReader(ReferralBundle bundle, Objections objections) {
        this.bundle = bundle;
        this.objections = objections;
    }

    Sender read(Sent<ServiceRequest> request) {
        Reference requester = request.resource().getRequester();
        String place = request.at("requester");
        Sender read = objections.reading(
                place, () -> new Sender(name(requester), ringBack(requester).orElse(null), null, null));
        return read == null ? Sender.NOT_SAID : read;
    }

    private @Nullable String name(Reference requester) {
        Resource meant = resource(requester).orElse(null);
        if (meant instanceof PractitionerRole role) {
            return Wording.joined(
                    ", ",
                    name(role.getPractitioner()),
                    role.getCode().stream().map(Wording::of).findFirst().orElse(null),
                    name(role.getOrganization()));
        }
        if (meant instanceof Practitioner person) {
            return Wording.joined(", ", written(person), gmcNumber(person));
        }
        if (meant instanceof Organization organisation) {
            return organisation.getName();
        }
        return requester.getDisplay();
    }

    private static @Nullable String written(Practitioner person) {
        return person.getName().stream().findFirst().map(Wording::of).orElse(null);
    }

    private static @Nullable String gmcNumber(Practitioner person) {
        return person.getIdentifier().stream()
                .filter(number -> GMC_NUMBER.equals(number.getSystem()) && number.hasValue())
                .map(number -> "GMC " + number.getValue())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> ringBack(Reference requester) {
        Resource meant = resource(requester).orElse(null);
        if (meant instanceof PractitionerRole role) {
            return phone(role.getTelecom())
                    .or(() -> ringBack(role.getPractitioner()))
                    .or(() -> ringBack(role.getOrganization()));
        }
        if (meant instanceof Practitioner person) {
            return phone(person.getTelecom());
        }
        return meant instanceof Organization organisation ? phone(organisation.getTelecom()) : Optional.empty();
    }

    private static Optional<String> phone(List<ContactPoint> contacts) {
        Stream<ContactPoint> phones =
                contacts.stream().filter(contact -> contact.getSystem() == ContactPointSystem.PHONE);
        return phones.filter(ContactPoint::hasValue).map(ContactPoint::getValue).findFirst();
    }

    private Optional<Resource> resource(Reference reference) {
        return bundle.resolve(reference).map(Sent::resource);
    }
}
