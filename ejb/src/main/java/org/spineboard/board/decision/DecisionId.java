package org.spineboard.board.decision;

import com.fasterxml.uuid.Generators;
import java.io.Serializable;
import java.util.UUID;

/** Names one decision. */
public record DecisionId(UUID value) implements Serializable {
    static DecisionId next() {
        return new DecisionId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
