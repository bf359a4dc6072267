package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.board.session.DeferCase;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.DayMonthYear;

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
    FieldErrors fieldErrors;

    private @Nullable String reason;
    private @Nullable String words;
    private @Nullable String owner;
    private DayMonthYear due = new DayMonthYear();

    @PostConstruct
    void load() {
        if (!board.isListed()) {
            throw new NoSuchPage();
        }
    }

    /** Puts the case off and goes back to the meeting's agenda. */
    public void defer() {
        Optional<LocalDate> day = due.date();
        require("reason", reason, "board.deferral.reason");
        require("words", words, "board.deferral.words");
        require("owner", owner, "board.deferral.owner");
        if (day.isEmpty()) {
            fieldErrors.add("due", "decision.day.unread");
        }
        if (!fieldErrors.isAny() && reason != null && words != null && owner != null) {
            MeetingRow meeting = board.getAt().meeting();
            desk.defer(new DeferCase(
                    meeting.id(), page.getNumber(), reason, words, owner, day.orElseThrow(), meeting.version()));
            Faces.redirect("/boards/" + meeting.id());
        }
    }

    private void require(String field, @Nullable String value, String key) {
        if (value == null) {
            fieldErrors.add(field, key);
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public DayMonthYear getDue() {
        return due;
    }

    public void setDue(DayMonthYear due) {
        this.due = due;
    }
}
