package org.spineboard.document.virus;

/** Looks for viruses in a file. */
public interface VirusCheck {
    /** What it says. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It could not look; the file is not stored. */
        NO_ANSWER
    }

    /** Looks through the file. */
    Verdict check(byte[] bytes);
}
