package org.spineboard.access.own;

import java.io.Serializable;

/** How a person likes the screens. */
public record UserPreferences(Theme theme, Density density) implements Serializable {
    /** What somebody gets who never chose. */
    public static final UserPreferences DEFAULT = new UserPreferences(Theme.SYSTEM, Density.COMFORTABLE);

    /** Light, dark, or as the person's computer is set. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Height of table rows. */
    public enum Density {
        COMFORTABLE,
        COMPACT
    }
}
