package org.spineboard.plan.part;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Signature;

/**
 * A signed version of a part.
 *
 * @param leftOut code of the picklist {@code PLAN_LEFT_OUT}; null when the part is to be given
 * @param reason why it takes the place of the one before, was added, or is left out
 * @param asksAgain whether the other parts have to be signed again after it
 * @param content null when the part is left out
 */
public record PartRow(
        UUID id,
        Modality modality,
        int version,
        @Nullable String leftOut,
        @Nullable String reason,
        boolean asksAgain,
        @Nullable PartContent content,
        Signature signature)
        implements Serializable {
    public boolean isLeftOut() {
        return leftOut != null;
    }

    /** What is said to somebody who signs without knowing of this. */
    public StaleRecord outdating() {
        return StaleRecord.by(signature.name(), signature.at());
    }
}
