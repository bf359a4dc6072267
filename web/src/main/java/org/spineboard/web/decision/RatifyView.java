package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.board.session.RatificationDesk;
import org.spineboard.board.session.RatifyDecision;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page on which a meeting with quorum speaks about a decision made without. */
@Named("ratifying")
@ViewScoped
public class RatifyView implements Serializable {
    private static final String DIFFERS = "DIFFERS";

    @Inject
    RatificationDesk desk;

    @Inject
    MeetingDesk meetings;

    @Inject
    CaseView page;

    @Inject
    DecidedView decided;

    @Inject
    FieldErrors fieldErrors;

    private List<MeetingRow> open = List.of();
    private @Nullable String answer;
    private @Nullable String words;

    @PostConstruct
    void load() {
        if (!decided.isRatifiable()) {
            throw new NoSuchPage();
        }
        open = meetings.coming().stream()
                .filter(meeting -> meeting.state() == MeetingState.OPEN)
                .toList();
    }

    /** Writes down what the meeting says. */
    public void ratify() {
        if (answer == null) {
            fieldErrors.add("answer", "decision.ratify.choose");
        }
        if (DIFFERS.equals(answer) && words == null) {
            fieldErrors.add("words", "board.ratify.words");
        }
        if (!fieldErrors.isAny()) {
            desk.ratify(new RatifyDecision(
                    open.get(0).id(),
                    page.getNumber(),
                    !DIFFERS.equals(answer),
                    Objects.requireNonNullElse(words, "")));
            Faces.redirect(BoardPlaceView.of(page.getNumber()));
        }
    }

    /** Whether a meeting is open that can speak. */
    public boolean isPossible() {
        return !open.isEmpty();
    }

    public List<String> getAnswers() {
        return List.of("AGREES", DIFFERS);
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
