package org.spineboard.spinerecord;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;

/**
 * Told in the transaction in which something was observed or taken back: what rests on it is to be worked out anew.
 *
 * @param lesion empty when it is about the patient
 */
public record SpineObserved(CaseNumber number, Optional<UUID> lesion, Set<Aspect> aspects) {
    public SpineObserved {
        aspects = Set.copyOf(aspects);
    }
}
