package org.spineboard.web.triage;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.shared.CaseNumber;

/** The coordinator's last decision: said once after it was made, and offered to be taken back while that is possible. */
@Named("recentDecision")
@SessionScoped
public class RecentDecisionView implements Serializable {
    @Inject
    InstantSource clock;

    private @Nullable TriageDecision decision;
    private Instant decidedAt = Instant.EPOCH;
    private boolean said;

    void remember(TriageDecision made) {
        decision = made;
        decidedAt = clock.instant();
        said = false;
    }

    void forget() {
        decision = null;
    }

    public @Nullable CaseNumber getNumber() {
        return decision == null ? null : decision.number();
    }

    public @Nullable CaseStatus getStatus() {
        return decision == null ? null : decision.status();
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Whether it has not been said yet; whoever asks says it. */
    boolean take() {
        boolean fresh = decision != null && !said;
        said = true;
        return fresh;
    }

    /** Whether it can still be taken back. */
    public boolean isUndoable() {
        return decision != null
                && decision.undoUntil() != null
                && clock.instant().isBefore(decision.undoUntil());
    }
}
