package org.spineboard.patient;

import org.spineboard.shared.DomainException;

/** There is no such patient, or none the caller may know of. */
public final class PatientNotFound extends DomainException {
    PatientNotFound() {
        super("patient.notFound");
    }
}
