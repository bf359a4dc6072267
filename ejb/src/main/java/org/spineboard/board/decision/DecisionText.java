package org.spineboard.board.decision;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.spine.SpinalRange;

/**
 * What a decision says.
 *
 * @param recommendation code of the picklist {@code BOARD_RECOMMENDATION}
 * @param intent code of the picklist {@code TREATMENT_INTENT}
 * @param levels the levels it is about; empty when it is about none
 * @param rationale why
 * @param patientView what the patient wants, and who told the board
 * @param dissent who did not agree, and why; null when nobody
 */
public record DecisionText(
        String recommendation,
        String intent,
        List<SpinalRange> levels,
        String rationale,
        String patientView,
        @Nullable String dissent)
        implements Serializable {
    public DecisionText {
        levels = List.copyOf(levels);
    }
}
