package org.spineboard.spinerecord.observation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.spinerecord.Source;

/**
 * When something was seen, and where that is written.
 *
 * @param report the signed report that says so; only of that source
 */
public record Seen(Instant at, Source source, @Nullable UUID report) implements Serializable {
    /** In a signed report, about images of that moment. */
    public static Seen reported(Instant at, UUID report) {
        return new Seen(at, Source.REPORT, report);
    }

    /** Elsewhere. */
    public static Seen at(Instant at, Source source) {
        return new Seen(at, source, null);
    }
}
