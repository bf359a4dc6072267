package org.spineboard.casefile.worklist;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list under a name.
 *
 * @param id null for a view that comes with the role; else the person's own
 * @param name a message key for a built-in view, the person's words for an own one
 * @param query the part of the address after the question mark, as the page writes and reads it; empty for built-in
 *     views, whose filter is in {@code preset}
 */
public record SavedView(
        @Nullable UUID id,
        String name,
        String query,
        @Nullable WorklistPreset preset) implements Serializable {
    static SavedView of(WorklistPreset preset) {
        return new SavedView(null, "casefile.view." + preset, "", preset);
    }
}
