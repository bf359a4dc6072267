package org.spineboard.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one context of the FHIR library; it is costly to make and safe to share. */
@ApplicationScoped
class FhirContexts {
    private static final FhirContext R4 = FhirContext.forR4();

    @Produces
    FhirContext r4() {
        return R4;
    }
}
