package org.spineboard.imaging.study;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.Region;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.run.InterlockGate;
import org.spineboard.pathway.Milestone;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;
import org.spineboard.shared.time.ClinicalTime;

/** What people do about studies before anybody reports on them. */
@Stateless
public class Studies {
    @Inject
    CaseLedger ledger;

    @Inject
    StudyBook book;

    @Inject
    InterlockGate gate;

    @Inject
    CurrentUser user;

    @Inject
    SiteZone zone;

    /** Asks radiology for a study. */
    @Act(Action.IMAGING_REQUEST)
    public StudyRow request(RequestStudy order) {
        String question = said(order.question(), Text.LONG, "question");
        mustSuit(order.modality(), order.contraindication());
        CaseChange change = openCase(ledger.change(order.number()));
        Signature by = signature(change);
        if (order.modality() == Modality.MRI) {
            gate.pass(new Undertaking.MakeMri(order.number()), order.answers(), by);
        }
        Study study = book.add(Study.requested(order, question, by));
        return kept(change, study, Topic.IMAGING_REQUESTED, change.now(), question);
    }

    /** It has an appointment, or another one than before. */
    @Act(Action.IMAGING_ARRANGE)
    public StudyRow book(BookStudy order) {
        String place = said(order.place(), Text.LINE, "place");
        CaseChange change = openCase(ledger.change(order.number()));
        if (order.slot().isBefore(change.now())) {
            throw StudyRefused.bookedInThePast();
        }
        Study study = book.get(order.number(), order.study());
        study.mustBeAt(order.version());
        study.book(order.slot(), place, signature(change));
        return kept(change, study, Topic.IMAGING_BOOKED, change.now(), place);
    }

    /** It was made; a whole spine stops the clock to the MRI at that time. */
    @Act(Action.IMAGING_ARRANGE)
    public StudyRow complete(CompleteStudy order) {
        CaseChange change = ledger.change(order.number());
        Study study = book.get(order.number(), order.study());
        study.mustBeAt(order.version());
        study.complete(order.doneAt(), signature(change));
        return kept(change, study, Topic.IMAGING_DONE, order.doneAt(), null);
    }

    /** It is not to be made after all. */
    @Act(Action.IMAGING_REQUEST)
    public StudyRow cancel(CancelStudy order) {
        String reason = said(order.reason(), Text.LONG, "reason");
        CaseChange change = ledger.change(order.number());
        Study study = book.get(order.number(), order.study());
        study.mustBeAt(order.version());
        study.cancel(reason, signature(change));
        return kept(change, study, Topic.IMAGING_CANCELLED, change.now(), reason);
    }

    /** It was made elsewhere and is held there. */
    @Act(Action.IMAGING_ARRANGE)
    public StudyRow declare(DeclareStudy order) {
        String heldAt = said(order.heldAt(), Text.LINE, "heldAt");
        mustSuit(order.modality(), order.contraindication());
        String uid = order.dicomUid() == null || order.dicomUid().isBlank()
                ? null
                : new DicomUid(order.dicomUid().strip()).value();
        CaseChange change = ledger.change(order.number());
        boolean dayOnly = order.made().instant() == null;
        Study.Made made = new Study.Made(madeAt(order.made(), change.now()), dayOnly, heldAt, uid);
        Study study = book.add(Study.declared(order, made, signature(change)));
        return kept(change, study, Topic.IMAGING_DECLARED, made.at(), heldAt);
    }

    /** What was made elsewhere can be looked at here. */
    @Act(Action.IMAGING_ARRANGE)
    public StudyRow show(ShowStudy order) {
        CaseChange change = ledger.change(order.number());
        Study study = book.get(order.number(), order.study());
        study.mustBeAt(order.version());
        study.show(signature(change));
        return kept(change, study, Topic.IMAGING_VISIBLE, change.now(), null);
    }

    private StudyRow kept(CaseChange change, Study study, Topic topic, Instant at, @Nullable String words) {
        StudyRow row = study.row();
        boolean made = topic == Topic.IMAGING_DONE || topic == Topic.IMAGING_DECLARED;
        boolean milestone = made && row.countsAsMri() && row.region() == Region.WHOLE_SPINE;
        change.record(new Happening(topic, row.id(), at, milestone ? Milestone.MRI_DONE : null, row.told(words)));
        book.flush();
        change.keep();
        return study.row();
    }

    /** The last moment it may have been, so that a clock it stops is never stopped too early. */
    private Instant madeAt(ClinicalTime made, Instant now) {
        if (made.instant() != null) {
            return made.instant();
        }
        if (made.date() == null) {
            throw StudyRefused.without("made");
        }
        Instant endOfDay =
                made.date().plusDays(1).atStartOfDay(zone.id()).toInstant().minus(1, ChronoUnit.MINUTES);
        boolean today = made.date().equals(now.atZone(zone.id()).toLocalDate());
        return today ? now : endOfDay;
    }

    private Signature signature(CaseChange change) {
        return Signature.of(user.caller(), change.now());
    }

    private static CaseChange openCase(CaseChange change) {
        if (change.status().isEnd()) {
            throw StudyRefused.ended();
        }
        return change;
    }

    private static void mustSuit(Modality modality, @Nullable Object contraindication) {
        if (modality == Modality.MRI && contraindication != null) {
            throw StudyRefused.mriAgainstReason();
        }
    }

    private static String said(String raw, int max, String what) {
        String words = max == Text.LONG ? Text.paragraph(raw, max) : Text.line(raw, max);
        if (words.isEmpty()) {
            throw StudyRefused.without(what);
        }
        return words;
    }
}
