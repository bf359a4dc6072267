package org.spineboard.scoring.input;

import java.util.List;
import java.util.Optional;

/** Something a score asks for. */
public sealed interface Input permits Choice, Amount, Moment, Remark {
    /** Its name in the request. */
    String name();

    /** {@code choice}, {@code integer}, {@code decimal}, {@code instant} or {@code text}. */
    String type();

    /** The unit; empty where there is none. */
    default String unit() {
        return "";
    }

    /** The allowed values, or the range in words. */
    List<String> allowed();

    /** The value of a text, which is not blank; empty if it is not allowed. Nothing is trimmed and no case is folded. */
    Optional<Figure> read(String text);

    /** Whether it is asked for, after what was answered so far. */
    default boolean isNeeded(Answers answers) {
        return true;
    }

    /** Whether the result stays incomplete without it even if it could not change anything. */
    default boolean isIrreplaceable() {
        return false;
    }

    /** Values among which, after what was answered so far, are all that can come of it. */
    List<StandIn> standIns(Answers answers);
}
