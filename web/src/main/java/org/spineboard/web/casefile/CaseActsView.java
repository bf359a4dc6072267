package org.spineboard.web.casefile;

import jakarta.annotation.PostConstruct;
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
import org.spineboard.access.own.FormKey;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.course.ReturnCase;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.draft.KeptForm;
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
    KeptForm form;

    @PostConstruct
    void load() {
        form.open(new FormKey(page.getNumber(), "act/" + page.getSection()));
    }

    /** New neurology. */
    public void escalate() throws IOException {
        WhenText recognised = form.when("recognised");
        Optional<Instant> at = recognised.moment(clock.instant());
        require("words", form.has("words"), "casefile.act.ESCALATE.missing");
        require("recognised", !recognised.isEmpty(), "casefile.act.recognised.missing");
        require("recognised", !recognised.isAmbiguous(), "casefile.act.recognised.ambiguous");
        require("recognised", at.isPresent(), "casefile.act.recognised.unread");
        require("recognised", at.isEmpty() || !at.get().isAfter(clock.instant()), "casefile.act.recognised.future");
        if (form.isSound()) {
            course.escalate(page.getNumber(), form.text("words"), at.orElseThrow());
            leave();
        }
    }

    /** No compression after all. */
    public void standDown() throws IOException {
        require("words", form.has("words"), "casefile.act.STAND_DOWN.missing");
        if (form.isSound()) {
            course.standDown(page.getNumber(), form.text("words"), page.getVersion());
            leave();
        }
    }

    /** A new question or progression after the decision. */
    public void bringBack() throws IOException {
        require("reason", form.has("reason"), "casefile.act.RETURN.noReason");
        require("words", form.has("words"), "casefile.act.RETURN.missing");
        if (form.isSound()) {
            course.bringBack(
                    new ReturnCase(page.getNumber(), form.text("reason"), form.text("words"), page.getVersion()));
            leave();
        }
    }

    /** Why a case may come back to the board. */
    public List<PicklistEntry> getReturnReasons() {
        return course.returnReasons();
    }

    /** No further treatment of the case by the board is wanted. */
    public void withdraw() throws IOException {
        require("words", form.has("words"), "casefile.act.WITHDRAW.missing");
        if (form.isSound()) {
            course.withdraw(page.getNumber(), form.text("words"), page.getVersion());
            leave();
        }
    }

    /** The patient has died. */
    public void recordDeath() throws IOException {
        DayMonthYear died = form.day("died");
        Optional<LocalDate> day = died.date();
        require("died", !died.isEmpty(), "casefile.act.died.missing");
        require("died", day.isPresent(), "casefile.act.died.unread");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClinicalDates.zone());
        LocalDate born = page.getOverview().patient().birthDate();
        require("died", day.filter(today::isBefore).isEmpty(), "casefile.act.died.future");
        require("died", born == null || day.filter(born::isAfter).isEmpty(), "casefile.act.died.beforeBirth");
        if (form.isSound()) {
            course.recordDeath(page.getNumber(), day.orElseThrow(), page.getVersion());
            leave();
        }
    }

    private void leave() throws IOException {
        form.sent();
        page.show();
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            form.problem(field, key);
        }
    }

    public KeptForm getForm() {
        return form;
    }
}
