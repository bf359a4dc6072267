package org.spineboard.imaging.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.LesionType;
import org.spineboard.imaging.Seen;
import org.spineboard.spine.SpinalLevel;

/** What a report says about one level. */
public record LevelSaid(
        SpinalLevel level,
        LesionType lesion,
        Seen epidural,
        Seen fracture,
        @Nullable String words) implements Serializable {}
