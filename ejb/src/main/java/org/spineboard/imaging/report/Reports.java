package org.spineboard.imaging.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.study.StudyBook;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Area;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.observation.ObservationBook;
import org.spineboard.spinerecord.observation.Seen;

/** Reads the imaging of a case, signs reports on it, and takes responsibility for what they raise. */
@Stateless
public class Reports {
    private static final String MRI_REPORT = "MRI_REPORT";

    @Inject
    CaseLedger ledger;

    @Inject
    ReportBook book;

    @Inject
    StudyBook studies;

    @Inject
    ObservationBook observations;

    @Inject
    CurrentUser user;

    /** Every study of the case with everything signed about it. */
    @Act(Action.IMAGING_READ)
    public CaseImaging read(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return new CaseImaging(number, place.patient(), book.ofCase(number));
    }

    /** The alerts of the case that nobody has taken responsibility for. */
    @Act(Action.IMAGING_READ)
    public OpenAlerts alerts(CaseNumber number) {
        CasePlace place = ledger.place(number);
        return new OpenAlerts(number, place.patient(), book.alerts(number));
    }

    /**
     * Signs a report or an addendum. With the tick for cord compression the case is an emergency from that moment on;
     * one that is an emergency already keeps its earlier T0.
     */
    @Act(Action.IMAGING_REPORT)
    public CaseImaging sign(SignReport order) {
        mustSayEnough(order);
        String conclusion = Text.paragraph(order.conclusion(), Text.LONG);
        String reason = Text.paragraph(order.reason(), Text.LONG);
        CaseChange change = ledger.change(order.number());
        StudyFile file = book.one(order.number(), order.study());
        mustFollow(file, order);
        Signature signature = Signature.of(user.caller(), Role.RADIOLOGIST, change.now());
        studies.reported(order.number(), order.study(), signature);
        Report report = new Report(order, conclusion, reason.isEmpty() ? null : reason, signature);
        book.add(report);
        book.flush();
        observe(order, Seen.reported(made(file.study(), signature), report.id()), signature);
        Topic topic = order.after() == 0 ? Topic.IMAGING_REPORTED : Topic.IMAGING_ADDENDUM;
        change.record(
                Happening.of(topic, report.id(), change.now(), file.study().told(conclusion)));
        escalate(change, file.study(), order);
        if (file.study().countsAsMri()) {
            change.settlePart(MRI_REPORT, ItemState.DONE);
        }
        change.keep();
        return read(order.number());
    }

    /** Takes responsibility for the alert of a report. */
    @Act(Action.IMAGING_ACKNOWLEDGE)
    public CaseImaging acknowledge(Acknowledge order) {
        CaseChange change = ledger.change(order.number());
        StudyFile file = book.ofCase(order.number()).stream()
                .filter(one -> one.openAlert()
                        .filter(alert -> alert.id().equals(order.report()))
                        .isPresent())
                .findFirst()
                .orElseThrow(ReportRefused::noAlert);
        book.add(new Acknowledgement(order, Signature.of(user.caller(), change.now())));
        book.flush();
        change.record(Happening.of(
                Topic.IMAGING_ACKNOWLEDGED,
                order.report(),
                change.now(),
                file.study().told(null)));
        change.keep();
        return read(order.number());
    }

    /** What the report says of each level is observed from now on, of the lesion that is there or of a new one. */
    private void observe(SignReport order, Seen seen, Signature signature) {
        CasePlace place = ledger.place(order.number());
        order.levels().forEach(said -> observations.write(place, said.at(), said.said(), seen, signature));
    }

    /** When the images were made; of a day that is not over yet, now. */
    private static Instant made(StudyRow study, Signature signature) {
        Instant made = study.doneAt();
        return made == null || made.isAfter(signature.at()) ? signature.at() : made;
    }

    private static void escalate(CaseChange change, StudyRow study, SignReport order) {
        if (order.cordCompression()
                && change.track() != Track.EMERGENCY
                && Move.ESCALATE.startsAt(change.status(), change.track())) {
            change.move(new MoveOrder(Move.ESCALATE, change.now(), null, findings(study, order.levels()), null));
        }
    }

    /** What an emergency that begins with a report says of itself. */
    static String findings(StudyRow study, List<LevelSaid> levels) {
        String where = levels.stream()
                .filter(said -> said.says(Aspect.EPIDURAL_EXTENSION, "Y"))
                .map(said -> said.at().toString())
                .collect(Collectors.joining(", "));
        return "Cord compression" + (where.isEmpty() ? "" : " at " + where) + ", report on " + study.title();
    }

    private static void mustSayEnough(SignReport order) {
        if (Text.paragraph(order.conclusion(), Text.LONG).isEmpty()) {
            throw ReportRefused.withoutConclusion();
        }
        if (order.after() > 0 && Text.paragraph(order.reason(), Text.LONG).isEmpty()) {
            throw ReportRefused.withoutReason();
        }
        if (order.cordCompression() && order.alert() != AlertClass.CRITICAL) {
            throw ReportRefused.cordIsCritical();
        }
        Set<SpinalRange> seen = new HashSet<>();
        order.levels().forEach(said -> {
            if (!seen.add(said.at())) {
                throw ReportRefused.twice(said.at());
            }
            if (said.said().stream().anyMatch(stated -> stated.aspect().area() != Area.IMAGING)) {
                throw ReportRefused.noFinding(said.at());
            }
        });
    }

    /** Nobody signs past what somebody else signed in the meantime. */
    private static void mustFollow(StudyFile file, SignReport order) {
        file.latest().filter(latest -> latest.version() != order.after()).ifPresent(latest -> {
            throw StaleRecord.by(latest.signature().name(), latest.signature().at());
        });
        if (file.reports().isEmpty() && order.after() != 0) {
            throw new IllegalArgumentException("An addendum to nothing");
        }
    }
}
