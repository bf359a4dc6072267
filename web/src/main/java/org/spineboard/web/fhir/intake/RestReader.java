package org.spineboard.web.fhir.intake;

import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.spineboard.referral.form.FormNote;

/**
 * Keeps in words the allergies, the drugs and the names of documents, and says of every other resource that it came: who
 * reads the referral shall know that there is more than the page shows.
 */
final class RestReader {
    private static final Set<Class<? extends Resource>> READ_ELSEWHERE = Set.of(
            Patient.class,
            ServiceRequest.class,
            Condition.class,
            Observation.class,
            ImagingStudy.class,
            Practitioner.class,
            PractitionerRole.class,
            Organization.class);

    private final ReferralBundle bundle;
    private final Notes notes;

    RestReader(ReferralBundle bundle, Notes notes) {
        this.bundle = bundle;
        this.notes = notes;
    }

    void read() {
        bundle.all().forEach(this::read);
    }

    private void read(Sent<Resource> sent) {
        Resource resource = sent.resource();
        if (resource instanceof AllergyIntolerance allergy) {
            bundle.checkSubject(sent, "patient", allergy.getPatient());
            notes.keep(FormNote.Kind.ALLERGY, written(allergy), sent.at("code"));
        } else if (resource instanceof MedicationStatement drug) {
            bundle.checkSubject(sent, "subject", drug.getSubject());
            notes.keep(FormNote.Kind.MEDICATION, written(drug), sent.at("medication"));
        } else if (resource instanceof DocumentReference document) {
            bundle.checkSubject(sent, "subject", document.getSubject());
            notes.keep(FormNote.Kind.OTHER, written(document), sent.at("description"));
        } else if (!READ_ELSEWHERE.contains(resource.getClass())) {
            notes.keep(
                    FormNote.Kind.OTHER,
                    "A resource of the kind " + resource.fhirType() + " was sent and is not shown",
                    sent.place());
        }
    }

    private static String written(AllergyIntolerance allergy) {
        String status = Wording.joined(
                ", ", Wording.of(allergy.getClinicalStatus()), Wording.of(allergy.getVerificationStatus()));
        String name = Wording.joined(", ", Wording.of(allergy.getCode()), status);
        return Wording.joined("\n", name, Wording.of(allergy.getNote()));
    }

    private static String written(MedicationStatement drug) {
        String name = drug.hasMedicationCodeableConcept()
                ? Wording.of(drug.getMedicationCodeableConcept())
                : Objects.toString(drug.getMedicationReference().getDisplay(), "A drug that was not named");
        String dose = drug.getDosage().stream().map(Dosage::getText).findFirst().orElse("");
        String when =
                Wording.of(drug.getEffective()).map(since -> "from " + since).orElse("");
        String status = drug.hasStatus() ? drug.getStatus().toCode() : "";
        return Wording.joined("\n", Wording.joined(", ", name, dose, when, status), Wording.of(drug.getNote()));
    }

    private static String written(DocumentReference document) {
        String title = document.hasDescription() ? document.getDescription() : Wording.of(document.getType());
        return Wording.joined(
                ", ",
                "Document, named only and not kept: " + (title.isEmpty() ? "without a title" : title),
                document.getDateElement().getValueAsString());
    }
}
