package org.spineboard.opinion.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;

/**
 * A specialty that was asked, and what it has signed.
 *
 * @param person name of whom was asked; null for anybody who speaks for the specialty
 * @param dropReason why the opinion is no longer wanted; null while it is
 * @param version the version of the request
 * @param signed what the specialty signed, the latest first
 */
public record RequestRow(
        Specialty specialty,
        RequestState state,
        @Nullable String person,
        String question,
        Instant askedAt,
        String askedBy,
        Instant due,
        @Nullable String dropReason,
        int version,
        List<SignedOpinion> signed)
        implements Serializable {
    public RequestRow {
        signed = signed.stream()
                .sorted(Comparator.comparing(SignedOpinion::version).reversed())
                .toList();
    }

    /** What the specialty says now. */
    public Optional<SignedOpinion> latest() {
        return signed.stream().findFirst();
    }

    /** The version of what the specialty says now; 0 before it has said anything. */
    public int latestVersion() {
        return latest().map(SignedOpinion::version).orElse(0);
    }

    public boolean isOpen() {
        return state == RequestState.REQUESTED;
    }
}
