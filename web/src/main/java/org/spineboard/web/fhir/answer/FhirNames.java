package org.spineboard.web.fhir.answer;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;

/** Name spaces of the product, and references in them. */
public final class FhirNames {
    /** Identifiers of cases. */
    public static final String CASE_NUMBER = "https://spineboard.org/fhir/NamingSystem/case-number";

    static final String ORGANISATION = "https://spineboard.org/fhir/NamingSystem/organisation";
    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";

    private FhirNames() {}

    static Reference patient(PatientId id) {
        return new Reference("Patient/" + id);
    }

    static Reference serviceRequest(ReferralId id) {
        return new Reference("ServiceRequest/" + id);
    }

    /** A hospital by its code; hospitals are no resources here. */
    static Reference organisation(OrganisationCode code) {
        return new Reference()
                .setType("Organization")
                .setIdentifier(new Identifier().setSystem(ORGANISATION).setValue(code.value()));
    }
}
