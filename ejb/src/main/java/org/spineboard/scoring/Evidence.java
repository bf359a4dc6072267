package org.spineboard.scoring;

/** How well the table of a score is known. */
public enum Evidence {
    /** Read in the primary source. */
    V1("V1"),
    /** Confirmed in a secondary source. */
    V2("V2"),
    /** Known, not read; confidence high. */
    K_H("K-H"),
    /** Known, not read; confidence medium: shown only where an administrator has enabled it. */
    K_M("K-M"),
    /** Known, not read; confidence low: shown only where an administrator has enabled it. */
    K_L("K-L");

    private final String tag;

    Evidence(String tag) {
        this.tag = tag;
    }

    /** The tag as printed, such as {@code K-H}. */
    public String tag() {
        return tag;
    }

    /** Whether a score of this evidence stays off the screens until somebody compared it with the printed original. */
    public boolean needsEnabling() {
        return this == K_M || this == K_L;
    }
}
