package org.spineboard.web.fhir;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.spineboard.web.fhir.intake.NotUnderstood;
import org.spineboard.web.fhir.intake.Objection;

/** What the parser could not read of the running request. */
@RequestScoped
class UnreadParts {
    private final List<Objection> parts = new ArrayList<>();

    void add(String place, String text) {
        parts.add(new Objection(place, IssueType.STRUCTURE, text));
    }

    /** Refuses the request when anything in it was not read: what is passed over may be what matters. */
    void throwIfAny() {
        if (!parts.isEmpty()) {
            throw new NotUnderstood(parts);
        }
    }
}
