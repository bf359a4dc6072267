package org.spineboard.web.triage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the right side of the inbox is for: reading and accepting, or one of the two other answers. */
public enum TriagePart {
    READ(null),
    ASK("ask"),
    REJECT("reject");

    private final @Nullable String path;

    TriagePart(@Nullable String path) {
        this.path = path;
    }

    /** The part of an address; anything unknown is for reading. */
    static TriagePart at(@Nullable String path) {
        return Arrays.stream(values())
                .filter(part -> part.path != null && part.path.equals(path))
                .findFirst()
                .orElse(READ);
    }
}
