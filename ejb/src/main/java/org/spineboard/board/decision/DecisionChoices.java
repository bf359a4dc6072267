package org.spineboard.board.decision;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spineboard.access.StaffMember;
import org.spineboard.platform.PicklistEntry;

/**
 * What may be chosen when a case is decided or put off.
 *
 * @param treatments which treatments each recommendation asks for at least
 * @param colleagues who may be named
 */
public record DecisionChoices(
        List<PicklistEntry> recommendations,
        List<PicklistEntry> intents,
        List<PicklistEntry> deferralReasons,
        Map<String, Set<Modality>> treatments,
        List<StaffMember> colleagues)
        implements Serializable {
    /** The treatments a recommendation asks for at least, in order; none for a code that is not known. */
    public List<Modality> needed(String recommendation) {
        return treatments.getOrDefault(recommendation, Set.of()).stream()
                .sorted()
                .toList();
    }

    /** Who may own such a treatment. */
    public List<StaffMember> owners(Modality modality) {
        return colleagues.stream()
                .filter(one -> modality.owners().stream().anyMatch(one.roles()::contains))
                .toList();
    }
}
