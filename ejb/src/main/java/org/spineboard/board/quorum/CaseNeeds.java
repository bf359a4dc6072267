package org.spineboard.board.quorum;

import java.io.Serializable;

/**
 * What about a case calls for further specialties.
 *
 * @param systemic it has a question of systemic therapy
 * @param pathology its tissue is new or absent
 */
public record CaseNeeds(boolean systemic, boolean pathology) implements Serializable {
    /** A meeting as a whole, before any case. */
    public static final CaseNeeds NONE = new CaseNeeds(false, false);

    boolean callFor(Needed needed) {
        return switch (needed) {
            case ALWAYS -> true;
            case FOR_SYSTEMIC -> systemic;
            case FOR_PATHOLOGY -> pathology;
            case ASKED -> false;
        };
    }
}
