package org.spineboard.web.worklist;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.worklist.WorklistFilter.ClockFacet;
import org.spineboard.casefile.worklist.WorklistFilter.Owner;
import org.spineboard.shared.OrganisationCode;

/** What the facets of the filter offer. */
public record FilterChoices(List<Referrer> referrers) implements Serializable {
    /** An organisation to choose. */
    public record Referrer(OrganisationCode code, String name) implements Serializable {}

    static FilterChoices of(Map<OrganisationCode, String> referrers) {
        return new FilterChoices(referrers.entrySet().stream()
                .map(entry -> new Referrer(entry.getKey(), entry.getValue()))
                .toList());
    }

    public List<CaseStatus> getStatuses() {
        return List.of(CaseStatus.values());
    }

    public List<Track> getTracks() {
        return List.of(Track.values());
    }

    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }

    public List<Owner> getOwners() {
        return List.of(Owner.values());
    }

    public List<ClockFacet> getClocks() {
        return List.of(ClockFacet.values());
    }
}
