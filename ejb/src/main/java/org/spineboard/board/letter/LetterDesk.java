package org.spineboard.board.letter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.spineboard.board.decision.DecisionBook;
import org.spineboard.board.decision.DecisionRefused;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** How the referrer is told what the board recommends. */
@Stateless
public class LetterDesk {
    private static final String PART = "LETTER";

    @PersistenceContext
    EntityManager em;

    @Inject
    DecisionBook decisions;

    @Inject
    LetterWriting writing;

    @Inject
    LetterPaper paper;

    @Inject
    CaseLedger ledger;

    @Inject
    CurrentUser user;

    /** Which letters were sent about the case. */
    @Act(Action.LETTER_READ)
    public CaseLetters letters(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return new CaseLetters(
                place, of(number).stream().map(OutcomeLetter::row).toList());
    }

    /** The letter about the last decision as it would be sent now. */
    @Act(Action.LETTER_SEND)
    public LetterFile preview(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return file(place, number, paper.print(writing.write(place, decision(number))));
    }

    /** The letter that was sent last; the referring hospital may read it too. */
    @Act(Action.LETTER_READ)
    public LetterFile read(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return of(number).stream()
                .findFirst()
                .map(letter -> file(place, number, letter.content()))
                .orElseThrow(() -> LetterRefused.none(number));
    }

    /** Sends the letter about the last decision: from now on the referring hospital can read it, as it is. */
    @Act(Action.LETTER_SEND)
    public CaseStanding send(CaseNumber number) {
        CaseChange change = ledger.change(number);
        DecisionRow decision = decision(number);
        if (of(number).stream().anyMatch(sent -> sent.decision().equals(decision.id()))) {
            throw LetterRefused.sentAlready(number);
        }
        byte[] content = paper.print(writing.write(ledger.place(number), decision));
        OutcomeLetter letter =
                new OutcomeLetter(decision, content, Signature.of(user.caller(), Role.COORDINATOR, change.now()));
        em.persist(letter);
        return CaseStanding.of(change.settle(ItemKind.LETTER, PART, ItemState.DONE)
                .record(Happening.of(Topic.LETTER_SENT, letter.id(), change.now(), null))
                .keep());
    }

    private DecisionRow decision(CaseNumber number) {
        return decisions.latest(number).orElseThrow(() -> DecisionRefused.undecided(number));
    }

    private List<OutcomeLetter> of(CaseNumber number) {
        return em.createNamedQuery("OutcomeLetter.ofCase", OutcomeLetter.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    private static LetterFile file(CasePlace place, CaseNumber number, byte[] content) {
        return new LetterFile(place, "spine-board-" + number + ".pdf", content);
    }
}
