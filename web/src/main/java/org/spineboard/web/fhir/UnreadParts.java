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
    private byte[] body = new byte[0];

    /** Begins with what was sent, so that places can be told in full. */
    void beginWith(byte[] sent) {
        body = sent.clone();
    }

    /** An element by its name, which is all the parser knows; where that name stands once, its place is told. */
    void add(String element, String text) {
        List<String> places = body.length == 0 ? List.of() : JsonShape.placesOf(element, body);
        String place = places.size() == 1 ? places.get(0) : element;
        parts.add(new Objection(place, IssueType.STRUCTURE, text));
    }

    /** Refuses the request when anything in it was not read: what is passed over may be what matters. */
    void throwIfAny() {
        if (!parts.isEmpty()) {
            throw new NotUnderstood(parts);
        }
    }
}
