package org.spineboard.board.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.spineboard.board.agenda.AgendaCases;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionChoices;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.meeting.BoardTable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How a meeting goes from case to case, and comes to its end. */
@Stateless
public class DiscussionDesk {
    @Inject
    AgendaCases agenda;

    @Inject
    BoardTable table;

    @Inject
    DecisionBook decisions;

    @Inject
    DecisionTerms terms;

    @Inject
    CaseLedger ledger;

    @Inject
    Times times;

    /** What may be chosen when a case is decided or put off. */
    @Act(Action.DECISION_READ)
    public DecisionChoices choices() {
        return terms.choices();
    }

    /** The case in front of the meeting. */
    @Act(Action.BOARD_AGENDA)
    public CaseAtBoard look(MeetingId meeting, CaseNumber number) {
        return new CaseAtBoard(
                table.meeting(meeting),
                agenda.row(meeting, number),
                agenda.numbers(meeting),
                table.seats(meeting),
                decisions.of(number).stream()
                        .filter(one -> one.meeting().equals(meeting))
                        .findFirst()
                        .orElse(null));
    }

    /** Begins the discussion of a case; one at a time, presented by somebody at the table. */
    @Act(Action.BOARD_RUN)
    public CaseStanding discuss(DiscussCase order) {
        agenda.inSession(order.meeting(), order.version());
        agenda.inDiscussion(order.meeting()).ifPresent(other -> {
            throw DecisionRefused.another(other);
        });
        String presenter = table.seats(order.meeting()).stream()
                .filter(seat -> seat.id().equals(order.presenter()) && seat.present())
                .map(SeatRow::name)
                .findFirst()
                .orElseThrow(DecisionRefused::presenter);
        agenda.discuss(order.meeting(), order.number(), presenter, times.now());
        return CaseStanding.of(
                ledger.change(order.number()).move(Move.DISCUSS, presenter).keep());
    }

    /** The chair closes the meeting; nothing is left on its agenda undecided. */
    @Act(Action.BOARD_RUN)
    public MeetingRow close(MeetingId meeting, int version) {
        return table.close(meeting, version, agenda.open(meeting));
    }
}
