package org.spineboard.appraisal.kept;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** Tells what the scores came to, now and before. */
@Stateless
@PermitAll // the guard decides by the matrix
public class CaseScores {
    @Inject
    CaseLedger ledger;

    @Inject
    ResultBook book;

    /** Every result of the case's patient, the oldest first. */
    @Act(Action.SPINE_READ)
    public List<KeptResult> kept(CaseNumber number) {
        return book.ofPatient(ledger.place(number).patient());
    }
}
