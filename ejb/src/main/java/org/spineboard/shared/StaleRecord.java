package org.spineboard.shared;

import java.time.Instant;

/** Somebody else changed the record after this person had read it; nothing was saved. */
public final class StaleRecord extends DomainException {
    private final String changedBy;
    private final Instant changedAt;

    public StaleRecord(String changedBy, Instant changedAt) {
        super("shared.record.stale", changedBy, changedAt);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** Who changed it, as people know them. */
    public String changedBy() {
        return changedBy;
    }

    /** When the other change was saved. */
    public Instant changedAt() {
        return changedAt;
    }
}
