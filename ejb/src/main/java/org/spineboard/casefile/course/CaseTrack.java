package org.spineboard.casefile.course;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** What may happen to a case in any status that is not an end. */
@Stateless
public class CaseTrack {

    /**
     * New neurology: the case is an emergency from now on, and its clocks run from when the findings were recognised.
     * Takes no version, because nothing may keep an emergency waiting.
     */
    @Act(Action.CASE_ESCALATE)
    public CaseStanding escalate(CaseNumber number, String findings, Instant recognisedAt) {
        throw new UnsupportedOperationException();
    }

    /** The caller has seen the emergency and looks after it. */
    @Act(Action.CASE_OPEN)
    public CaseStanding acknowledge(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** No compression after all: elective again, with the 7 days counted from the first suspicion. */
    @Act(Action.CASE_STAND_DOWN)
    public CaseStanding standDown(CaseNumber number, String reason, int version) {
        throw new UnsupportedOperationException();
    }

    /** The patient, or the hospital in their name, wants no further treatment of the case by the board. */
    @Act(Action.CASE_WITHDRAW)
    public CaseStanding withdraw(CaseNumber number, String reason, int version) {
        throw new UnsupportedOperationException();
    }

    /** The patient has died; the patient's record and every open case of theirs say so. */
    @Act(Action.CASE_DEATH)
    public CaseStanding recordDeath(CaseNumber number, LocalDate diedOn, int version) {
        throw new UnsupportedOperationException();
    }
}
