package org.spineboard.shared;

import com.fasterxml.uuid.Generators;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a patient inside the product: a version 7 UUID, so that ids sort by age. */
public record PatientId(UUID value) implements Serializable {
    /** A new id that nobody else has. */
    public static PatientId next() {
        return new PatientId(Generators.timeBasedEpochGenerator().generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
