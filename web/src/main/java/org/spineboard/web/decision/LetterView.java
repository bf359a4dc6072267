package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.board.decision.DecisionId;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.board.letter.LetterRow;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.CaseView;

/** Backs the part of a case's board page that is about the letter to the referrer. */
@Named("letter")
@ViewScoped
public class LetterView implements Serializable {
    @Inject
    LetterDesk desk;

    @Inject
    CaseView page;

    @Inject
    DecidedView decided;

    @Inject
    BoardPlaceView place;

    private List<LetterRow> letters = List.of();
    private @Nullable DecisionId latest;
    private boolean sender;

    @PostConstruct
    void load() {
        letters = desk.letters(page.getNumber()).letters();
        latest = decided.latest().map(DecisionRow::id).orElse(null);
        sender = place.may(Action.LETTER_SEND);
    }

    /** Sends the letter about the last decision. */
    public void send() {
        desk.send(page.getNumber());
        Faces.redirect(BoardPlaceView.of(page.getNumber()));
    }

    /** Whether there is anything to say about a letter. */
    public boolean isDue() {
        return latest != null;
    }

    /** The letter about the last decision; null as long as it was not sent. */
    public @Nullable LetterRow getSent() {
        return letters.stream()
                .filter(letter -> letter.decision().equals(latest))
                .findFirst()
                .orElse(null);
    }

    /** Whether the person may send it now. */
    public boolean isSendable() {
        return sender && isDue() && getSent() == null;
    }
}
