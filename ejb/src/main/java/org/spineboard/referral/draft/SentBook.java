package org.spineboard.referral.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.Organisations;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.PatientBanner;
import org.spineboard.patient.PatientIndex;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.NewReferral;
import org.spineboard.referral.ReferralBook;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.Caller;

/** What the referrers' desk sees of referrals that were sent. */
@ApplicationScoped
class SentBook {
    @Inject
    ReferralBook book;

    @Inject
    PatientIndex patients;

    @Inject
    Organisations organisations;

    @Inject
    CaseLedger ledger;

    /** Waits for a click made at the same moment, then looks whether the draft was sent before. */
    Optional<KeptReferral> sentBefore(Caller caller, String token) {
        book.queueFor("draft:" + token);
        return book.sentUnder(caller.subject(), token);
    }

    KeptReferral take(NewReferral referral) {
        return book.take(referral);
    }

    Sent receipt(KeptReferral kept) {
        return new Sent(
                kept.id(),
                kept.patient(),
                kept.caseNumber(),
                kept.track(),
                kept.suspicion().at(),
                kept.sentAt(),
                organisations.nameOf(kept.centre()));
    }

    Page<MyReferrals.SentRow> sentFrom(Caller caller, PageRequest request) {
        Page<KeptReferral> page = book.sentFrom(caller.organisation(), request);
        Map<PatientId, PatientBanner> banners =
                patients.banners(page.rows().stream().map(KeptReferral::patient).toList());
        return new Page<>(
                page.rows().stream()
                        .flatMap(kept -> Optional.ofNullable(banners.get(kept.patient())).stream()
                                .map(banner -> row(kept, banner, caller)))
                        .toList(),
                page.total());
    }

    /** The patient of that number and birth date, if the caller's organisation may know of them. */
    Optional<PatientBanner> known(Demographics person) {
        if (person.nhsNumber() == null || person.birthDate() == null) {
            return Optional.empty();
        }
        return patients.known(person.nhsNumber(), person.birthDate());
    }

    /** A person who refers again is asked neither for name nor telephone number again. */
    Map<String, String> prefilledFor(Caller caller) {
        Map<String, String> answers = new TreeMap<>();
        answers.put("sender.nameAndRole", caller.displayName());
        answers.put("whereabouts.hospital", organisations.nameOf(caller.organisation()));
        book.lastBy(caller.subject()).ifPresent(last -> {
            put(answers, "sender.nameAndRole", last.form().sender().nameAndRole());
            put(answers, "sender.ringBack", last.form().sender().ringBack());
            put(answers, "sender.consultant", last.form().sender().consultant());
            put(answers, "whereabouts.hospital", last.form().whereabouts().hospital());
        });
        return answers;
    }

    /** Who the patient of an ended case is, as the form of a new referral asks for it. */
    Map<String, String> patientOf(CaseNumber ended) {
        CasePlace place = ledger.place(ended);
        PatientBanner patient = patients.get(place.patient());
        if (!place.status().isEnd() || patient.diedOn() != null) {
            throw ChangeRefused.notEnded();
        }
        return PatientAnswers.of(patient);
    }

    private static MyReferrals.SentRow row(KeptReferral kept, PatientBanner banner, Caller caller) {
        return new MyReferrals.SentRow(
                kept.id(),
                kept.caseNumber(),
                banner,
                kept.track(),
                kept.sentAt(),
                kept.sentBy(),
                kept.sentBySubject().equals(caller.subject()));
    }

    private static void put(Map<String, String> answers, String field, @Nullable String text) {
        if (text != null) {
            answers.put(field, text);
        }
    }
}
