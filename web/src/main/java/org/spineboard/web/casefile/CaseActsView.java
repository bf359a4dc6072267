package org.spineboard.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.DayMonthYear;
import org.spineboard.web.text.WhenText;

/** Backs the pages that stand before an unusual or lasting act on a case. */
@Named("caseActs")
@ViewScoped
public class CaseActsView implements Serializable {
    @Inject
    CaseTrack course;

    @Inject
    CaseView page;

    @Inject
    InstantSource clock;

    @Inject
    FieldErrors fieldErrors;

    private @Nullable String words;
    private WhenText recognised = new WhenText();
    private DayMonthYear died = new DayMonthYear();

    /** New neurology. */
    public void escalate() throws IOException {
        Optional<Instant> at = recognised.moment(clock.instant());
        require("words", words != null, "casefile.act.ESCALATE.missing");
        require("recognised", !recognised.isEmpty(), "casefile.act.recognised.missing");
        require("recognised", !recognised.isAmbiguous(), "casefile.act.recognised.ambiguous");
        require("recognised", at.isPresent(), "casefile.act.recognised.unread");
        require("recognised", at.isEmpty() || !at.get().isAfter(clock.instant()), "casefile.act.recognised.future");
        if (!fieldErrors.isAny()) {
            course.escalate(page.getNumber(), text(), at.orElseThrow());
            page.show();
        }
    }

    /** No compression after all. */
    public void standDown() throws IOException {
        require("words", words != null, "casefile.act.STAND_DOWN.missing");
        if (!fieldErrors.isAny()) {
            course.standDown(page.getNumber(), text(), page.getVersion());
            page.show();
        }
    }

    /** No further treatment of the case by the board is wanted. */
    public void withdraw() throws IOException {
        require("words", words != null, "casefile.act.WITHDRAW.missing");
        if (!fieldErrors.isAny()) {
            course.withdraw(page.getNumber(), text(), page.getVersion());
            page.show();
        }
    }

    /** The patient has died. */
    public void recordDeath() throws IOException {
        Optional<LocalDate> day = died.date();
        require("died", !died.isEmpty(), "casefile.act.died.missing");
        require("died", day.isPresent(), "casefile.act.died.unread");
        if (!fieldErrors.isAny()) {
            course.recordDeath(page.getNumber(), day.orElseThrow(), page.getVersion());
            page.show();
        }
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            fieldErrors.add(field, key);
        }
    }

    private String text() {
        return words == null ? "" : words;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public WhenText getRecognised() {
        return recognised;
    }

    public DayMonthYear getDied() {
        return died;
    }
}
