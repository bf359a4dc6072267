package org.spineboard.web.fhir.intake;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Sender;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.shared.OrganisationCode;

/** Reads a transaction bundle as a referral. Lenient about what is missing, strict about what cannot be understood. */
public final class ReferralReader {
    private final FhirTerser terser;

    /** A reader; it can be used again and again. */
    public ReferralReader(FhirContext context) {
        this.terser = context.newTerser();
    }

    /** The referral that an organisation's system sent; throws {@link NotUnderstood} naming all places that stop it. */
    public IncomingReferral read(Bundle bundle, OrganisationCode sender) {
        Objections objections = new Objections();
        ReferralBundle parts = ReferralBundle.of(bundle, terser, objections);
        Sent<Patient> patient = parts.first(Patient.class);
        Sent<ServiceRequest> request = parts.first(ServiceRequest.class);
        IncomingReferral read =
                patient == null || request == null ? null : read(parts, patient, request, sender, objections);
        objections.throwIfAny();
        if (read == null) {
            throw new IllegalStateException("Neither a referral nor a reason why not");
        }
        return read;
    }

    private static @Nullable IncomingReferral read(
            ReferralBundle parts,
            Sent<Patient> patient,
            Sent<ServiceRequest> request,
            OrganisationCode sender,
            Objections objections) {
        Notes notes = new Notes(objections);
        Demographics person = new PatientReader(patient, sender, objections, notes).read();
        RequestReader order = new RequestReader(request, objections, notes);
        order.check(parts);
        PlacerOrder number = order.order();
        Sender requester = new SenderReader(parts, objections).read(request);
        ObservationReader observations = new ObservationReader(parts, objections, notes);
        observations.read();
        ReferralForm form = ReferralForm.EMPTY
                .with(requester)
                .with(order.question())
                .with(new ConditionReader(parts, objections, notes).read(request))
                .with(observations.neurology())
                .with(observations.fitness())
                .with(new ImagingReader(parts, objections, notes).read());
        new RestReader(parts, notes).read();
        return person == null || number == null
                ? null
                : new IncomingReferral(
                        number, order.authoredOn(), requester.nameAndRole(), person, form.with(notes.all()));
    }
}
