package org.spineboard.referral.draft;

import com.fasterxml.uuid.Generators;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a draft; a page's address may show it. */
public record DraftId(UUID value) implements Serializable {
    static DraftId next() {
        return new DraftId(Generators.timeBasedEpochGenerator().generate());
    }

    /** The id in a page's address; one that is none means a draft that does not exist. */
    public static DraftId parse(String text) {
        try {
            return new DraftId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new DraftNotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
