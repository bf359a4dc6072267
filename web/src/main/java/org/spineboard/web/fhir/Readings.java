package org.spineboard.web.fhir;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The resources that can be read back. */
@Dependent
class Readings {
    @Inject
    ServiceRequests serviceRequests;

    @Inject
    Tasks tasks;

    @Inject
    PatientRecords patients;

    ServiceRequests serviceRequests() {
        return serviceRequests;
    }

    Tasks tasks() {
        return tasks;
    }

    PatientRecords patients() {
        return patients;
    }
}
