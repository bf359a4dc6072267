package org.spineboard.casefile.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.patient.PatientIndex;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** What may happen to a case in any status that is not an end. */
@Stateless
public class CaseTrack {
    @Inject
    CaseLedger ledger;

    @Inject
    PatientIndex patients;

    @Inject
    SiteZone zone;

    @Inject
    Picklists picklists;

    @Inject
    CurrentUser user;

    /**
     * New neurology: the case is an emergency from now on, and its clocks run from when the findings were recognised.
     * Takes no version, because nothing may keep an emergency waiting.
     */
    @Act(Action.CASE_ESCALATE)
    public CaseStanding escalate(CaseNumber number, String findings, Instant recognisedAt) {
        String words = said(findings);
        return CaseStanding.of(ledger.change(number)
                .move(MoveOrder.of(Move.ESCALATE, recognisedAt, words))
                .keep());
    }

    /** The caller has seen the emergency and looks after it. */
    @Act(Action.CASE_OPEN)
    public CaseStanding acknowledge(CaseNumber number) {
        return CaseStanding.of(ledger.change(number).acknowledge().keep());
    }

    /** No compression after all: elective again, with the 7 days counted from the first suspicion. */
    @Act(Action.CASE_STAND_DOWN)
    public CaseStanding standDown(CaseNumber number, String reason, int version) {
        return moved(number, Move.STAND_DOWN, said(reason), version);
    }

    /** A new question or progression after the decision: the case is worked up again and goes back to the board. */
    @Act(Action.CASE_RETURN)
    public CaseStanding bringBack(ReturnCase order) {
        String question = said(order.question());
        if (!picklists.has(Picklists.RETURN_REASON, order.reason())) {
            throw ChangeRefused.reason();
        }
        CaseChange change = ledger.change(order.number(), order.version());
        if (!change.centre().equals(user.caller().organisation())) {
            throw new CaseNotFound(order.number());
        }
        return CaseStanding.of(change.move(new MoveOrder(Move.RETURN, change.now(), order.reason(), question, null))
                .oweWorkUp()
                .keep());
    }

    /** Why a case may come back to the board. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> returnReasons() {
        return picklists.of(Picklists.RETURN_REASON);
    }

    /** The patient, or the hospital in their name, wants no further treatment of the case by the board. */
    @Act(Action.CASE_WITHDRAW)
    public CaseStanding withdraw(CaseNumber number, String reason, int version) {
        return moved(number, Move.WITHDRAW, said(reason), version);
    }

    /** The patient has died; the patient's record and every open case of theirs say so. */
    @Act(Action.CASE_DEATH)
    public CaseStanding recordDeath(CaseNumber number, LocalDate diedOn, int version) {
        CaseChange change = ledger.change(number, version);
        LocalDate born = patients.get(change.patient()).birthDate();
        if (born != null && diedOn.isBefore(born)) {
            throw ChangeRefused.beforeBirth();
        }
        Instant died = diedOn.atStartOfDay(zone.id()).toInstant();
        CaseStanding standing =
                CaseStanding.of(change.move(MoveOrder.of(Move.DIE, died)).keep());
        ledger.openCasesOf(change.patient())
                .forEach(other ->
                        ledger.change(other).move(MoveOrder.of(Move.DIE, died)).keep());
        patients.recordDeath(change.patient(), diedOn);
        return standing;
    }

    private CaseStanding moved(CaseNumber number, Move move, String words, int version) {
        return CaseStanding.of(ledger.change(number, version).move(move, words).keep());
    }

    private static String said(String raw) {
        String words = Text.paragraph(raw, Text.LONG);
        if (words.isEmpty()) {
            throw ChangeRefused.withoutWords();
        }
        return words;
    }
}
