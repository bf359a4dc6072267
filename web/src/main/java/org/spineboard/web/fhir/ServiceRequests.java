package org.spineboard.web.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.ReferralNotFound;
import org.spineboard.referral.reading.ReferralReading;
import org.spineboard.referral.reading.SentReferral;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.web.fhir.answer.ServiceRequestWriter;

/** The referrals that were sent. */
@Dependent
public class ServiceRequests implements IResourceProvider {
    @Inject
    ReferralReading reading;

    @Override
    public Class<ServiceRequest> getResourceType() {
        return ServiceRequest.class;
    }

    @Read
    public ServiceRequest read(@IdParam IdType id) {
        ReferralId referral = Ids.uuid(id.getIdPart()).map(ReferralId::new).orElseThrow(ReferralNotFound::new);
        return ServiceRequestWriter.write(reading.read(referral));
    }

    /** By the sender's order number, by the patient, or by both. */
    @Search
    public List<ServiceRequest> search(
            @OptionalParam(name = ServiceRequest.SP_IDENTIFIER) @Nullable TokenParam identifier,
            @OptionalParam(name = ServiceRequest.SP_PATIENT) @Nullable ReferenceParam patient) {
        if (identifier == null && patient == null) {
            throw new BadSearch("State the order number, the patient, or both");
        }
        List<SentReferral> found = identifier == null ? List.of() : byOrder(identifier);
        if (patient != null) {
            List<SentReferral> ofPatient = Ids.uuid(patient.getIdPart())
                    .map(id -> reading.ofPatient(new PatientId(id)).rows())
                    .orElse(List.of());
            found = identifier == null ? ofPatient : both(found, ofPatient);
        }
        return found.stream().map(ServiceRequestWriter::write).toList();
    }

    /** An order number means something within its name space only; {@code |number} is one without. */
    private List<SentReferral> byOrder(TokenParam identifier) {
        if (identifier.getSystem() == null || identifier.getValue() == null) {
            throw new BadSearch(
                    "State the name space of the order number: system|number, or |number where it has none");
        }
        return reading.byPlacer(new PlacerOrder(identifier.getSystem(), identifier.getValue()))
                .rows();
    }

    private static List<SentReferral> both(List<SentReferral> these, List<SentReferral> those) {
        List<ReferralId> ids = those.stream().map(row -> row.referral().id()).toList();
        return these.stream().filter(row -> ids.contains(row.referral().id())).toList();
    }
}
