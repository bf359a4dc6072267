package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.board.session.RatificationDesk;
import org.spineboard.board.session.RatifyDecision;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.KeptForm;

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
    KeptForm form;

    private List<MeetingRow> open = List.of();

    @PostConstruct
    void load() {
        if (!decided.isRatifiable()) {
            throw new NoSuchPage();
        }
        form.open(new FormKey(page.getNumber(), "decision/ratify"));
        open = meetings.coming().stream()
                .filter(meeting -> meeting.state() == MeetingState.OPEN)
                .toList();
    }

    /** Writes down what the meeting says. */
    public void ratify() {
        boolean differs = form.text("answer").equals(DIFFERS);
        if (!form.has("answer")) {
            form.problem("answer", "decision.ratify.choose");
        }
        if (differs && !form.has("words")) {
            form.problem("words", "board.ratify.words");
        }
        if (form.isSound()) {
            desk.ratify(new RatifyDecision(open.get(0).id(), page.getNumber(), !differs, form.text("words")));
            form.sent();
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

    public KeptForm getForm() {
        return form;
    }
}
