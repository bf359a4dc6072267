package org.spineboard.spinerecord.treatment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.SpineObserved;
import org.spineboard.spinerecord.SpineRefused;

/** Where people write down what a spine was treated with before, and take back what was a mistake. */
@Stateless
public class TreatmentDesk {
    @Inject
    CaseLedger ledger;

    @Inject
    TreatmentBook book;

    @Inject
    CurrentUser user;

    @Inject
    SiteZone zone;

    @Inject
    Event<SpineObserved> observed;

    /** Writes down what a stretch has had before. */
    @Act(Action.SPINE_TREATMENT)
    public void record(RecordTreatment order) {
        TreatmentCheck.fault(order.kind(), order.dose()).ifPresent(fault -> {
            throw SpineRefused.treatment(fault);
        });
        CaseChange change = ledger.change(order.number());
        mustHaveBeen(order.lastDay(), change);
        PastTreatment treatment = new PastTreatment(
                ledger.place(order.number()), order.cleaned(), Signature.of(user.caller(), change.now()));
        book.add(treatment);
        tell(change, Topic.SPINE_TREATMENT_TOLD, treatment.row(), order.number());
    }

    /** Takes back what was written down by mistake. */
    @Act(Action.SPINE_TREATMENT)
    public void takeBack(TakeBackTreatment order) {
        String reason = Text.paragraph(order.reason(), Text.LONG);
        if (reason.isEmpty()) {
            throw SpineRefused.withoutReason();
        }
        CaseChange change = ledger.change(order.number());
        List<TreatmentRow> all = book.ofPatient(change.patient());
        if (all.stream().noneMatch(row -> row.takesBack() == null && row.id().equals(order.treatment()))) {
            throw SpineRefused.unknown();
        }
        if (all.stream().anyMatch(row -> order.treatment().equals(row.takesBack()))) {
            throw SpineRefused.takenBackAlready();
        }
        PastTreatment mistaken = book.one(order.treatment());
        book.add(mistaken.takenBack(order.number(), reason, Signature.of(user.caller(), change.now())));
        tell(change, Topic.SPINE_TAKEN_BACK, mistaken.row(), order.number());
    }

    private void mustHaveBeen(@Nullable KnownDay day, CaseChange change) {
        if (day != null && day.first().isAfter(LocalDate.ofInstant(change.now(), zone.id()))) {
            throw SpineRefused.inTheFuture();
        }
    }

    private void tell(CaseChange change, Topic topic, TreatmentRow treatment, CaseNumber number) {
        String words = treatment.at() + ": " + treatment.kind().name().toLowerCase(Locale.ROOT);
        change.record(Happening.of(topic, treatment.id(), change.now(), words));
        change.keep();
        observed.fire(new SpineObserved(number, Optional.empty(), Set.of()));
    }
}
