package org.spineboard.web.fhir.answer;

import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.spineboard.casefile.Submission;
import org.spineboard.casefile.Track;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.reading.SentReferral;

/** Writes a referral as the order it was. */
public final class ServiceRequestWriter {
    private ServiceRequestWriter() {}

    /** The order, with its question and its reason in words. */
    public static ServiceRequest write(SentReferral sent) {
        KeptReferral referral = sent.referral();
        ServiceRequest request = new ServiceRequest()
                .setStatus(ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequestIntent.ORDER)
                .setPriority(
                        referral.track() == Track.EMERGENCY
                                ? ServiceRequestPriority.STAT
                                : ServiceRequestPriority.ROUTINE)
                .setSubject(FhirNames.patient(referral.patient()))
                .setAuthoredOn(Date.from(writtenAt(referral)))
                .setRequester(requester(sent));
        request.setId(referral.id().toString());
        request.addCategory()
                .addCoding()
                .setSystem("http://snomed.info/sct")
                .setCode("720006006")
                .setDisplay("Cancer care review");
        request.addPerformer(FhirNames.organisation(referral.centre()));
        PlacerOrder order = referral.placer();
        if (order != null) {
            request.addIdentifier(identifier(order));
        }
        String cancer = referral.form().disease().primaryInWords();
        if (cancer != null) {
            request.addReasonCode(new CodeableConcept().setText(cancer));
        }
        String question = referral.form().question().toBoard();
        if (question != null) {
            request.addNote().setText(question);
        }
        return request;
    }

    /** A system says when its order was written, which is when the suspicion arose; a form is written when it is sent. */
    private static Instant writtenAt(KeptReferral referral) {
        return referral.how() == Submission.INTERFACE ? referral.suspicion().at() : referral.sentAt();
    }

    private static Identifier identifier(PlacerOrder order) {
        Identifier identifier = new Identifier().setValue(order.number());
        identifier.getType().addCoding().setSystem(FhirNames.IDENTIFIER_TYPES).setCode("PLAC");
        return order.system().isEmpty() ? identifier : identifier.setSystem(order.system());
    }

    private static Reference requester(SentReferral sent) {
        String name = sent.referral().form().sender().nameAndRole();
        return FhirNames.organisation(sent.referral().referring())
                .setDisplay(name == null ? sent.referringName() : name + ", " + sent.referringName());
    }
}
