package org.spineboard.web.biopsy;

import java.util.Arrays;
import java.util.Optional;
import org.spineboard.biopsy.BiopsyState;
import org.spineboard.shared.security.Action;

/** The parts the page about tissue has: reading, and what can be done, each with an address of its own. */
public enum TissuePart {
    READ("", Action.TISSUE_READ),
    ASK("ask", Action.BIOPSY_REQUEST),
    WAIVE("waive", Action.TISSUE_WAIVE),
    TAKEN("taken", Action.BIOPSY_TAKE),
    CANCEL("cancel", Action.BIOPSY_CANCEL),
    RECEIVED("received", Action.BIOPSY_RECEIVE),
    REPORT("report", Action.PATHOLOGY_SIGN),
    ADDENDUM("addendum", Action.PATHOLOGY_SIGN),
    SIGN("sign", Action.PATHOLOGY_SIGN);

    private final String path;
    private final Action action;

    TissuePart(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    /** The part of that path, about one biopsy or about the case. */
    static Optional<TissuePart> at(String path, boolean ofABiopsy) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path) && part.isOfABiopsy() == ofABiopsy)
                .findFirst();
    }

    /** Whether it is something done to one biopsy. */
    boolean isOfABiopsy() {
        return this != READ && this != ASK && this != WAIVE;
    }

    /** Whether it can be done to a biopsy that stands there. */
    boolean fits(BiopsyState state) {
        return switch (this) {
            case READ, ASK, WAIVE -> false;
            case TAKEN, CANCEL -> state == BiopsyState.REQUESTED;
            case RECEIVED -> state == BiopsyState.TAKEN;
            case REPORT -> state == BiopsyState.RECEIVED;
            case ADDENDUM -> state == BiopsyState.REPORTED;
            case SIGN -> state == BiopsyState.RECEIVED || state == BiopsyState.REPORTED;
        };
    }

    /** Whether a person comes to it from the biopsy itself; signing comes after the report. */
    boolean isOffered() {
        return isOfABiopsy() && this != SIGN;
    }

    public String path() {
        return path;
    }

    Action action() {
        return action;
    }
}
