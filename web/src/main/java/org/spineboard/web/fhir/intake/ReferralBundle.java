package org.spineboard.web.fhir.intake;

import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** The transaction with its resources by kind and by address, once its outer shape is right. */
final class ReferralBundle {
    private final List<Sent<Resource>> resources = new ArrayList<>();
    private final Map<String, Sent<Resource>> byAddress = new LinkedHashMap<>();
    private final Objections objections;

    private ReferralBundle(Objections objections) {
        this.objections = objections;
    }

    static ReferralBundle of(Bundle bundle, FhirTerser terser, Objections objections) {
        ReferralBundle read = new ReferralBundle(objections);
        if (bundle.getType() != Bundle.BundleType.TRANSACTION) {
            objections.value("Bundle.type", "A referral is sent as a transaction");
        }
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            read.take(bundle.getEntry().get(i), "Bundle.entry[" + i + "]");
        }
        read.only(Patient.class);
        read.only(ServiceRequest.class);
        read.resources.forEach(sent -> read.checkReferences(sent, terser));
        return read;
    }

    private void take(BundleEntryComponent entry, String place) {
        if (entry.getResource() == null) {
            objections.missing(place + ".resource", "Each entry holds a resource");
            return;
        }
        Resource resource = entry.getResource();
        checkRequest(entry, resource, place + ".request");
        Sent<Resource> sent = new Sent<>(resource, place + ".resource");
        resources.add(sent);
        if (entry.hasFullUrl() && byAddress.put(entry.getFullUrl(), sent) != null) {
            objections.add(place + ".fullUrl", IssueType.DUPLICATE, "Two entries have this address");
        }
    }

    private void checkRequest(BundleEntryComponent entry, Resource resource, String place) {
        if (!entry.hasRequest()) {
            objections.missing(place, "Each entry of a transaction says what is to be done");
            return;
        }
        if (entry.getRequest().getMethod() != HTTPVerb.POST) {
            objections.unsupported(place + ".method", "A referral only adds: POST");
        }
        if (!resource.fhirType().equals(entry.getRequest().getUrl())) {
            objections.value(place + ".url", "The address is the kind of the resource: " + resource.fhirType());
        }
        if (entry.getRequest().hasIfNoneExist()) {
            objections.unsupported(
                    place + ".ifNoneExist",
                    "Conditions are not offered; a patient known already and a request sent before are recognised");
        }
    }

    private <T extends Resource> void only(Class<T> kind) {
        List<Sent<T>> all = all(kind);
        if (all.isEmpty()) {
            objections.missing("Bundle", "There is no " + kind.getSimpleName());
        }
        all.stream()
                .skip(1)
                .forEach(more -> objections.add(
                        more.place(), IssueType.TOOCOSTLY, "A referral holds one " + kind.getSimpleName()));
    }

    private void checkReferences(Sent<Resource> sent, FhirTerser terser) {
        for (ResourceReferenceInfo info : terser.getAllResourceReferences(sent.resource())) {
            if (info.getResourceReference() instanceof Reference reference
                    && isInternal(reference)
                    && resolve(reference).isEmpty()) {
                objections.add(
                        sent.at(info.getName()) + ".reference",
                        IssueType.NOTFOUND,
                        "There is no entry with this address in the bundle");
            }
        }
    }

    /** Whether it can only mean another entry; an address on another server is never followed. */
    private static boolean isInternal(Reference reference) {
        String address = reference.getReference();
        return address != null && !address.startsWith("http://") && !address.startsWith("https://");
    }

    /** The entry a reference means, if it is one of these. */
    Optional<Sent<Resource>> resolve(Reference reference) {
        return Optional.ofNullable(reference.getReference()).map(byAddress::get);
    }

    /** The resources of a kind, in the order they were sent. */
    <T extends Resource> List<Sent<T>> all(Class<T> kind) {
        return resources.stream()
                .filter(sent -> kind.isInstance(sent.resource()))
                .map(sent -> new Sent<>(kind.cast(sent.resource()), sent.place()))
                .toList();
    }

    /** All resources, in the order they were sent. */
    List<Sent<Resource>> all() {
        return List.copyOf(resources);
    }

    /** The first of a kind; null when there is none, to which an objection stands already. */
    <T extends Resource> @Nullable Sent<T> first(Class<T> kind) {
        return all(kind).stream().findFirst().orElse(null);
    }

    /** Objects to a resource that is about somebody else than the patient of this referral. */
    void checkSubject(Sent<?> sent, String element, Reference subject) {
        boolean somebodyElse = resolve(subject)
                .map(meant -> !(meant.resource() instanceof Patient))
                .orElse(subject.hasReference() && !isInternal(subject));
        if (somebodyElse) {
            objections.value(sent.at(element), "This is not about the patient of the referral");
        }
    }
}
