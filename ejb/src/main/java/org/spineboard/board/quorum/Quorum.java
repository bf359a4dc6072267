package org.spineboard.board.quorum;

import java.io.Serializable;
import java.util.List;
import org.spineboard.shared.security.Role;

/**
 * Whether those present may decide on a case. Without quorum a decision is provisional and must be ratified.
 *
 * @param rules version of the rules it was worked out by
 * @param present required specialties that are there
 * @param missing required specialties that are not
 * @param missed specialties that were asked and are not there, which stops nothing
 */
public record Quorum(int rules, List<Role> present, List<Role> missing, List<Role> missed) implements Serializable {
    public Quorum {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
        missed = List.copyOf(missed);
    }

    public boolean isMet() {
        return missing.isEmpty();
    }

    /** How many specialties the case needs. */
    public int required() {
        return present.size() + missing.size();
    }
}
