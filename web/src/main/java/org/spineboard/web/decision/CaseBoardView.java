package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaState;
import org.spineboard.board.agenda.Listing;
import org.spineboard.board.decision.DecisionChoices;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.board.session.CaseAtBoard;
import org.spineboard.board.session.DiscussCase;
import org.spineboard.board.session.DiscussionDesk;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page on which a case is before the board: where it is listed, what is discussed, what was decided. */
@Named("caseBoard")
@ViewScoped
public class CaseBoardView implements Serializable {
    @Inject
    AgendaDesk agenda;

    @Inject
    DiscussionDesk discussion;

    @Inject
    CaseView page;

    @Inject
    BoardPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    private @Nullable CaseAtBoard at;
    private @Nullable DecisionChoices choices;
    private @Nullable String presenter;
    private boolean chair;

    @PostConstruct
    void load() {
        CaseNumber number = page.getNumber();
        at = agenda.listings(number).listings().stream()
                .findFirst()
                .map(listing -> discussion.look(listing.meeting(), number))
                .orElse(null);
        choices = discussion.choices();
        chair = place.may(Action.DECISION_RECORD);
    }

    /** Begins the discussion. */
    public void discuss() {
        if (presenter == null) {
            fieldErrors.add("presenter", "board.decision.presenter");
            return;
        }
        CaseAtBoard now = getAt();
        discussion.discuss(new DiscussCase(
                now.meeting().id(),
                page.getNumber(),
                UUID.fromString(presenter),
                now.meeting().version()));
        Faces.redirect(BoardPlaceView.of(page.getNumber()));
    }

    public CaseAtBoard getAt() {
        return Objects.requireNonNull(at);
    }

    /** Whether the case is or was on an agenda. */
    public boolean isListed() {
        return at != null;
    }

    /** Whether the chair may begin to discuss the case now. */
    public boolean isDiscussable() {
        return chair && isAt(AgendaState.LISTED) && isOpen();
    }

    /** Whether the chair may decide on the case now. */
    public boolean isDecidable() {
        return chair && isAt(AgendaState.IN_DISCUSSION) && isOpen();
    }

    /** Whether the chair may put the case off now. */
    public boolean isDeferrable() {
        return isDiscussable() || isDecidable();
    }

    private boolean isAt(AgendaState state) {
        return at != null && at.row().listing().state() == state;
    }

    private boolean isOpen() {
        return getAt().meeting().state() == MeetingState.OPEN;
    }

    /** Where the case stands among those of the meeting, from 1. */
    public int getPosition() {
        return getAt().agenda().indexOf(page.getNumber()) + 1;
    }

    /** Where the case is on the agenda. */
    public Listing getListing() {
        return getAt().row().listing();
    }

    /** The case before this one; null for the first. */
    public @Nullable CaseNumber getPrevious() {
        return getAt().previous().orElse(null);
    }

    /** The case after this one; null for the last. */
    public @Nullable CaseNumber getNext() {
        return getAt().next().orElse(null);
    }

    public DecisionChoices getChoices() {
        return Objects.requireNonNull(choices);
    }

    public @Nullable String getPresenter() {
        return presenter;
    }

    public void setPresenter(@Nullable String presenter) {
        this.presenter = presenter;
    }
}
