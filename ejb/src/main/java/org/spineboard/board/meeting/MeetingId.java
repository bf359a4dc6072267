package org.spineboard.board.meeting;

import com.fasterxml.uuid.Generators;
import java.io.Serializable;
import java.util.UUID;

/** A meeting's lasting id. */
public record MeetingId(UUID value) implements Serializable {
    static MeetingId next() {
        return new MeetingId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
