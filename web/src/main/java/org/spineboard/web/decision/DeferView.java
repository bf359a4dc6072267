package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.board.session.DeferCase;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.KeptForm;

/** Backs the page on which the chair puts a case off. */
@Named("deferral")
@ViewScoped
public class DeferView implements Serializable {
    @Inject
    DecisionDesk desk;

    @Inject
    CaseView page;

    @Inject
    CaseBoardView board;

    @Inject
    KeptForm form;

    @PostConstruct
    void load() {
        if (!board.isListed()) {
            throw new NoSuchPage();
        }
        form.open(new FormKey(page.getNumber(), "decision/defer"));
    }

    /** Puts the case off and goes back to the meeting's agenda. */
    public void defer() {
        Optional<LocalDate> day = form.day("due").date();
        require("reason", "board.deferral.reason");
        require("words", "board.deferral.words");
        require("owner", "board.deferral.owner");
        if (day.isEmpty()) {
            form.problem("due", "decision.day.unread");
        }
        if (form.isSound()) {
            MeetingRow meeting = board.getAt().meeting();
            desk.defer(new DeferCase(
                    meeting.id(),
                    page.getNumber(),
                    form.text("reason"),
                    form.text("words"),
                    form.text("owner"),
                    day.orElseThrow(),
                    meeting.version()));
            form.sent();
            Faces.redirect("/boards/" + meeting.id());
        }
    }

    private void require(String field, String key) {
        if (!form.has(field)) {
            form.problem(field, key);
        }
    }

    public KeptForm getForm() {
        return form;
    }
}
