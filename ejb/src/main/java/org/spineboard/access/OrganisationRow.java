package org.spineboard.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;

/**
 * A line of the directory of places.
 *
 * @param centre the centre that takes its referrals; itself if it is one, null if there is none
 */
public record OrganisationRow(
        OrganisationCode code, String name, @Nullable OrganisationCode centre) implements Serializable {
    /** Whether it receives referrals and runs boards. */
    public boolean isCentre() {
        return code.equals(centre);
    }
}
