package org.spineboard.spinerecord.state;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/**
 * Reads the spine record of a case's patient, with what the patient's earlier cases at the same centre hold. Asks the
 * database three things: whose case it is, what was observed, what was treated.
 */
@Stateless
public class SpineRecord {
    @Inject
    CaseLedger ledger;

    @Inject
    StateReader states;

    /** What holds at a moment, by all that is known today. */
    @Act(Action.SPINE_READ)
    public SpineState of(CaseNumber number, Instant at) {
        return states.of(ledger.place(number), at, Instant.MAX);
    }

    /** What holds now. */
    @Act(Action.SPINE_READ)
    public SpineState now(CaseNumber number) {
        return states.now(ledger.place(number));
    }

    /** What was believed then: nothing that was written down or taken back later. */
    @Act(Action.SPINE_READ)
    public SpineState believed(CaseNumber number, Instant then) {
        return states.of(ledger.place(number), then, then);
    }

    /** The moments at which something changed, the latest first. */
    @Act(Action.SPINE_READ)
    public List<Instant> moments(CaseNumber number) {
        return states.moments(ledger.place(number));
    }

    /** What each radiologist alone says of each lesion today, by the lesion's id; the reader who wrote first comes first. */
    @Act(Action.SPINE_READ)
    public Map<UUID, List<LesionState>> readings(CaseNumber number) {
        return states.readings(ledger.place(number));
    }
}
