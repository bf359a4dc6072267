package org.spineboard.casefile.worklist;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.shared.OrganisationCode;

/**
 * Which cases a list shows. Facets are joined by "and", values inside a facet by "or"; an empty facet asks nothing.
 *
 * @param owner whose cases
 * @param missing only cases that lack something ({@code true}) or nothing ({@code false}); null asks nothing
 * @param clock only cases whose next clock has less left than this; null asks nothing
 * @param text words that must all be found in name, birth date, NHS number or case number, as in a search
 */
public record WorklistFilter(
        Set<CaseStatus> statuses,
        Set<Track> tracks,
        Set<Urgency> urgencies,
        Set<OrganisationCode> referrers,
        Owner owner,
        @Nullable Boolean missing,
        @Nullable ClockFacet clock,
        String text)
        implements Serializable {
    public WorklistFilter {
        statuses = Set.copyOf(statuses);
        tracks = Set.copyOf(tracks);
        urgencies = Set.copyOf(urgencies);
        referrers = Set.copyOf(referrers);
    }

    /** Every case there is, ended ones too. */
    public static WorklistFilter everything() {
        return new WorklistFilter(Set.of(), Set.of(), Set.of(), Set.of(), Owner.ANYBODY, null, null, "");
    }

    /** Whose cases. */
    public enum Owner {
        ANYBODY,
        ME,
        NOBODY,
        ME_OR_NOBODY
    }

    /** How near the next clock is. */
    public enum ClockFacet {
        RUNNING,
        HALF_GONE,
        OVERDUE
    }
}
