package org.spineboard.board.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spineboard.board.agenda.AgendaCases;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.RatificationRow;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.casefile.worklist.CaseLines;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Signature;

/** How a meeting with quorum speaks about decisions that were made without. */
@Stateless
public class RatificationDesk {
    @Inject
    DecisionBook book;

    @Inject
    DecisionTerms terms;

    @Inject
    AgendaCases agenda;

    @Inject
    CaseLedger ledger;

    @Inject
    CaseLines lines;

    /** Decisions of the centre that wait for a meeting with quorum. */
    @Act(Action.BOARD_AGENDA)
    public WaitingDecisions waiting() {
        List<DecisionRow> decisions = book.provisional();
        Map<CaseNumber, WorklistRow> found = lines
                .of(decisions.stream().map(DecisionRow::number).toList())
                .stream()
                .collect(Collectors.toMap(WorklistRow::number, Function.identity()));
        return new WaitingDecisions(decisions.stream()
                .flatMap(decision -> Optional.ofNullable(found.get(decision.number())).stream()
                        .map(line -> new WaitingDecisions.Waiting(decision, line)))
                .toList());
    }

    /** A meeting with quorum says whether it agrees with a decision made without. */
    @Act(Action.DECISION_RECORD)
    public CaseStanding ratify(RatifyDecision order) {
        DecisionRow decision = book.latest(order.number()).orElseThrow(() -> DecisionRefused.undecided(order.number()));
        if (!decision.isProvisional()) {
            throw DecisionRefused.notProvisional(order.number());
        }
        agenda.inSession(order.meeting());
        if (!agenda.quorum(order.meeting(), order.number()).isMet()) {
            throw DecisionRefused.withoutQuorum();
        }
        String words =
                order.agrees() ? "" : terms.required(order.words(), Text.LONG, DecisionRefused::withoutDifference);
        CaseChange change = ledger.change(order.number());
        Signature signature = terms.signature();
        book.keep(
                decision,
                new RatificationRow(order.meeting(), order.agrees(), words.isEmpty() ? null : words, signature));
        return CaseStanding.of(change.record(Happening.of(
                        Topic.DECISION_RATIFIED, decision.id().value(), change.now(), words.isEmpty() ? null : words))
                .keep());
    }
}
