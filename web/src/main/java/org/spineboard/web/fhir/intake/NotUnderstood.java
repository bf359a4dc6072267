package org.spineboard.web.fhir.intake;

import java.util.List;

/** What was sent is well-formed and still no referral; each place that stands in the way is named. */
public final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    /** Refuses for these reasons; there is at least one. */
    public NotUnderstood(List<Objection> objections) {
        super("Not understood: " + objections.size() + " places");
        this.objections = List.copyOf(objections);
    }

    /** Why, place by place. */
    public List<Objection> objections() {
        return objections;
    }
}
