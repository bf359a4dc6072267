package org.spineboard.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;

/** Brings accepted cases past their treatment by the bare moves, without a board or a plan. */
@ApplicationScoped
@Transactional
public class TreatedCases {
    @Inject
    CaseLedger ledger;

    private final As surgeon = As.role(Role.SPINE_SURGEON);

    /** Decided, planned, treated, and since just now in follow-up. */
    public void treat(CaseNumber number) {
        decide(number);
        move(number, Move.PLAN, Move.START, Move.END);
    }

    /** Decided, and nothing else. */
    public void decide(CaseNumber number) {
        move(number, Move.DECIDE_OUTSIDE);
    }

    /** In follow-up since a treatment that ended then. */
    public void treat(CaseNumber number, Instant ended) {
        decide(number);
        move(number, Move.PLAN, Move.START);
        surgeon.get(() -> OrganisationScope.within(
                As.REGIONAL_CENTRE,
                () -> ledger.change(number).move(MoveOrder.of(Move.END, ended)).keep()));
    }

    private void move(CaseNumber number, Move... moves) {
        surgeon.get(() -> OrganisationScope.within(As.REGIONAL_CENTRE, () -> {
            CaseChange change = ledger.change(number);
            for (Move move : moves) {
                change.move(move);
            }
            return change.keep();
        }));
    }
}
