package org.spineboard.scoring.prognosis;

import org.spineboard.scoring.input.Answers;

/** What several scores say about the primary tumour. */
final class Primary {
    /** The input's name. */
    static final String INPUT = "primary";

    /** No primary was found; raised as a flag too, for most papers say little about such patients. */
    static final String UNKNOWN = "UNKNOWN_PRIMARY";

    private Primary() {}

    static boolean isUnknown(Answers answers) {
        return answers.is(INPUT, UNKNOWN);
    }
}
