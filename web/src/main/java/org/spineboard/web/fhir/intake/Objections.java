package org.spineboard.web.fhir.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.DomainException;
import org.spineboard.web.frame.Words;

/** Collects what is wrong while reading goes on, so that a sender learns everything at once. */
final class Objections {
    private final List<Objection> found = new ArrayList<>();

    void missing(String place, String text) {
        add(place, IssueType.REQUIRED, text);
    }

    void value(String place, String text) {
        add(place, IssueType.VALUE, text);
    }

    void unsupported(String place, String text) {
        add(place, IssueType.NOTSUPPORTED, text);
    }

    void add(String place, IssueType kind, String text) {
        found.add(new Objection(place, kind, text));
    }

    /** What the reading gives; null, and an objection to the place, when a rule of the product refuses the value. */
    <T> @Nullable T reading(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DomainException refused) {
            value(place, Words.of(refused.key(), refused.args()));
        } catch (IllegalArgumentException refused) {
            // The sentence comes from a value type of the product and repeats nothing of the value.
            value(place, String.valueOf(refused.getMessage()));
        }
        return null;
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new NotUnderstood(found);
        }
    }
}
