package org.spineboard.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.course.ReturnCase;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.ClinicalDates;
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
    private @Nullable String reason;
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

    /** A new question or progression after the decision. */
    public void bringBack() throws IOException {
        require("reason", reason != null, "casefile.act.RETURN.noReason");
        require("words", words != null, "casefile.act.RETURN.missing");
        if (reason != null && !fieldErrors.isAny()) {
            course.bringBack(new ReturnCase(page.getNumber(), reason, text(), page.getVersion()));
            page.show();
        }
    }

    /** Why a case may come back to the board. */
    public List<PicklistEntry> getReturnReasons() {
        return course.returnReasons();
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClinicalDates.zone());
        LocalDate born = page.getOverview().patient().birthDate();
        require("died", day.filter(today::isBefore).isEmpty(), "casefile.act.died.future");
        require("died", born == null || day.filter(born::isAfter).isEmpty(), "casefile.act.died.beforeBirth");
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

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public WhenText getRecognised() {
        return recognised;
    }

    public DayMonthYear getDied() {
        return died;
    }
}
