package org.spineboard.board.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.spineboard.access.StaffMember;
import org.spineboard.board.agenda.AgendaCases;
import org.spineboard.board.agenda.AgendaState;
import org.spineboard.board.decision.Assignment;
import org.spineboard.board.decision.DecidedHow;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Route;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Signature;

/** How the chair writes down what the board recommends, or why it cannot yet. */
@Stateless
public class DecisionDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionBook book;

    @Inject
    DecisionTerms terms;

    @Inject
    DecisionDuties duties;

    @Inject
    AgendaCases agenda;

    @Inject
    CaseLedger ledger;

    /** What boards have said about a case. */
    @Act(Action.DECISION_READ)
    public CaseDecisions decisions(CaseNumber number) {
        return new CaseDecisions(
                ledger.place(number),
                book.of(number),
                em.createNamedQuery("Deferral.ofCase", Deferral.class)
                        .setParameter("number", number.value())
                        .getResultStream()
                        .map(Deferral::row)
                        .toList());
    }

    /**
     * Signs what the meeting recommends for the case it discusses. Without quorum for the case at this moment the
     * decision is provisional.
     */
    @Act(Action.DECISION_RECORD)
    public CaseStanding decide(DecideCase order) {
        agenda.inSession(order.meeting(), order.version());
        DecisionText text = terms.cleaned(order.text());
        List<Assignment> assignments = terms.assigned(text.recommendation(), order.treatments());
        CaseChange change = ledger.change(order.number()).move(Move.DECIDE, terms.label(text.recommendation()));
        Quorum quorum = agenda.finish(order.meeting(), order.number(), AgendaState.DECIDED);
        Signature signature = terms.signature();
        book.keep(
                order.number(),
                new DecidedHow(order.meeting(), Route.FULL_DISCUSSION, quorum, signature),
                text,
                assignments);
        return CaseStanding.of(duties.follow(change, assignments).keep());
    }

    /** Puts off a case that cannot be decided; it goes back to its work-up with what is owed. */
    @Act(Action.DECISION_RECORD)
    public CaseStanding defer(DeferCase order) {
        agenda.inSession(order.meeting(), order.version());
        terms.mustBeReason(order.reason());
        String words = terms.required(order.words(), Text.LINE, DecisionRefused::withoutQuestion);
        StaffMember owner = terms.owner(order.username());
        LocalDate due = terms.day(order.due());
        CaseChange change = ledger.change(order.number());
        change.move(new MoveOrder(Move.DEFER, change.now(), order.reason(), words, owner.displayName()));
        agenda.finish(order.meeting(), order.number(), AgendaState.DEFERRED);
        em.persist(new Deferral(order, words, owner, terms.signature()));
        return CaseStanding.of(duties.ask(change, words, owner, due).keep());
    }
}
