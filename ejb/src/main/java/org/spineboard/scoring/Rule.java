package org.spineboard.scoring;

import org.spineboard.scoring.input.Answers;

/** What a score makes of inputs among which none that is needed is missing. */
@FunctionalInterface
public interface Rule {
    /** Reads them. */
    Reading read(Answers answers);
}
