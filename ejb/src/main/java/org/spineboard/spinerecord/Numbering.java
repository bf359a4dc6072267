package org.spineboard.spinerecord;

import java.util.Arrays;
import java.util.List;
import org.spineboard.spine.SpinalLevel;

/** How the vertebrae of a spine are counted; by which rule is said in words beside it. */
public enum Numbering {
    USUAL,
    THIRTEEN_THORACIC,
    SIX_LUMBAR,
    LUMBARISED_S1,
    SACRALISED_L5;

    /** The levels such a spine has, from above to below. */
    public List<SpinalLevel> levels() {
        return Arrays.stream(SpinalLevel.values()).filter(this::has).toList();
    }

    /** Whether such a spine has the level. */
    public boolean has(SpinalLevel level) {
        return switch (level) {
            case T13 -> this == THIRTEEN_THORACIC;
            case L6 -> this == SIX_LUMBAR;
            default -> true;
        };
    }

    /** Whether a level's location group must be asked for, because the count may be off by one there. */
    public boolean asksForGroup() {
        return this != USUAL;
    }
}
