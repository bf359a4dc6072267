package org.spineboard.column.reading;

import java.util.Optional;
import org.spineboard.spinerecord.Aspect;

/** What is known of a lesion: from the spine record, or from a report that is being written. */
@FunctionalInterface
public interface Known {
    /** The value of an aspect; empty also when it cannot be told or was not examined. */
    Optional<String> of(Aspect aspect);
}
