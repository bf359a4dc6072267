package org.spineboard.shared;

import java.time.Instant;

/** Somebody else changed the record after this person had read it; nothing was saved. */
public final class StaleRecord extends DomainException {
    private final String changedBy;
    private final Instant changedAt;

    private StaleRecord(String changedBy, Instant changedAt, String key, Object... args) {
        super(key, args);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** A colleague changed it: who, in which role, when, and what they did. */
    public static StaleRecord by(String changedBy, Term role, Instant changedAt, Term what) {
        return new StaleRecord(changedBy, changedAt, "shared.record.stale", changedBy, role, changedAt, what);
    }

    /** A colleague changed a record that keeps no more than who and when. */
    public static StaleRecord by(String changedBy, Instant changedAt) {
        return new StaleRecord(changedBy, changedAt, "shared.record.staleBy", changedBy, changedAt);
    }

    /** The person's own other window changed it. */
    public static StaleRecord byOneself(String name, Instant changedAt) {
        return new StaleRecord(name, changedAt, "shared.record.staleOwn", changedAt);
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
