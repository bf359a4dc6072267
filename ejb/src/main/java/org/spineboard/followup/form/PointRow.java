package org.spineboard.followup.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.FollowUpPoint;

/**
 * One form of one time in follow-up.
 *
 * @param round which time in follow-up it belongs to, from 1; a case that came back to the board gets there again
 * @param due until when it is owed; null when it is not owed any more
 * @param signed what was signed, the latest version first
 * @param lost why there is none; null unless the patient was lost to it
 */
public record PointRow(
        FollowUpPoint point,
        int round,
        @Nullable Instant due,
        List<SignedFollowUp> signed,
        @Nullable Lost lost) implements Serializable {
    public PointRow {
        signed = List.copyOf(signed);
    }

    /** What it says now. */
    public Optional<SignedFollowUp> latest() {
        return signed.stream().findFirst();
    }

    /** The version of what it says now; 0 before anything was signed. */
    public int latestVersion() {
        return latest().map(SignedFollowUp::version).orElse(0);
    }

    /** Whether nobody has to do anything about it. */
    public boolean isSettled() {
        return !signed.isEmpty() || lost != null;
    }
}
