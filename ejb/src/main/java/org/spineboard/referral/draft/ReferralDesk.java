package org.spineboard.referral.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.casefile.Submission;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.PatientList;
import org.spineboard.referral.KeptReferral;
import org.spineboard.referral.NewReferral;
import org.spineboard.referral.NewReferral.Suspicion;
import org.spineboard.referral.entry.FieldProblem;
import org.spineboard.referral.entry.ReadEntry;
import org.spineboard.referral.minimum.MissingField;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.CurrentUser;

/** What a person does who refers a patient: writes a draft step by step, checks it, sends it, sees what became of it. */
@Stateless
public class ReferralDesk {
    @Inject
    Drafts drafts;

    @Inject
    DraftReading reading;

    @Inject
    SentBook sentBook;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Goes on with the caller's latest draft; begins one if there is none. */
    @Act(Action.REFERRAL_DRAFT)
    public DraftView startOrContinue() {
        Draft latest = drafts.own(user.caller()).stream().findFirst().orElseGet(this::begin);
        return reading.view(latest);
    }

    /** Begins a new draft beside any others, with what the caller's last referral says about the caller. */
    @Act(Action.REFERRAL_DRAFT)
    public DraftView start() {
        return reading.view(begin());
    }

    /** Begins a new draft about the patient of a case that has ended: there is a new suspicion. */
    @Act(Action.REFERRAL_DRAFT)
    public DraftView startAgain(CaseNumber ended) {
        Caller caller = user.caller();
        Map<String, String> answers = sentBook.prefilledFor(caller);
        answers.putAll(sentBook.patientOf(ended));
        return reading.view(begin(caller, answers));
    }

    @Act(Action.REFERRAL_DRAFT)
    public DraftView open(DraftId id) {
        return reading.view(drafts.get(id, user.caller()));
    }

    /** Keeps what was typed, right or wrong. The first yes to neurology starts the emergency's clock. */
    @Act(Action.REFERRAL_DRAFT)
    public DraftView saveStep(SaveStep step) {
        Draft draft = drafts.get(step.draft(), user.caller());
        draft.requireVersion(step.version());
        Map<String, String> answers = Answers.merge(draft.answers(), step.answers());
        boolean emergency = reading.read(draft, answers).track() == Track.EMERGENCY;
        draft.save(answers, emergency, clock.instant());
        drafts.write();
        return reading.view(draft);
    }

    /** Throws the draft away. */
    @Act(Action.REFERRAL_DRAFT)
    public void discard(DraftId id) {
        drafts.remove(drafts.get(id, user.caller()));
    }

    /** The draft laid out, with what is missing and what cannot be read. */
    @Act(Action.REFERRAL_DRAFT)
    public DraftCheck check(DraftId id) {
        return reading.check(drafts.get(id, user.caller()));
    }

    /** Whether the caller's own side already knows the patient of the draft, by NHS number and birth date. */
    @Act(Action.REFERRAL_DRAFT)
    public PatientList knownPatient(DraftId id) {
        ReadEntry entry = reading.read(drafts.get(id, user.caller()));
        return new PatientList(Optional.ofNullable(entry.person()).flatMap(sentBook::known).stream()
                .toList());
    }

    /** Sends the draft: patient, referral and case are there afterwards, and the draft is gone. */
    @Act(Action.REFERRAL_SEND)
    public Sent send(SendReferral command) {
        Caller caller = user.caller();
        String token = command.draft().toString();
        Optional<KeptReferral> before = sentBook.sentBefore(caller, token);
        if (before.isPresent()) {
            return sentBook.receipt(before.get());
        }
        Draft draft = drafts.get(command.draft(), caller);
        draft.requireVersion(command.version());
        ReadEntry entry = reading.read(draft);
        Demographics person = requireSendable(entry);
        KeptReferral kept = sentBook.take(new NewReferral(
                draft.organisation(),
                person,
                reading.formToSend(draft, entry),
                suspicion(draft, entry.track()),
                Submission.FORM,
                null,
                token,
                ""));
        drafts.remove(draft);
        return sentBook.receipt(kept);
    }

    /** The caller's drafts and a page of what the caller's organisation has sent. */
    @Act(Action.REFERRAL_READ)
    public MyReferrals myReferrals(PageRequest page) {
        Caller caller = user.caller();
        List<MyReferrals.DraftRow> rows =
                drafts.own(caller).stream().map(reading::row).toList();
        Page<MyReferrals.SentRow> sent = sentBook.sentFrom(caller, page);
        return new MyReferrals(rows, sent);
    }

    private Draft begin() {
        Caller caller = user.caller();
        return begin(caller, sentBook.prefilledFor(caller));
    }

    private Draft begin(Caller caller, Map<String, String> answers) {
        Draft draft = new Draft(caller, answers, clock.instant());
        drafts.add(draft);
        drafts.write();
        return draft;
    }

    private Demographics requireSendable(ReadEntry entry) {
        List<MissingField> stopping = reading.missing(entry).stream()
                .filter(MissingField::stopsSending)
                .toList();
        Demographics person = entry.person();
        List<FieldProblem> unreadable = reading.stoppingProblems(entry);
        if (person == null || !stopping.isEmpty() || !unreadable.isEmpty()) {
            throw new SendRefused(stopping, unreadable);
        }
        return person;
    }

    /** An emergency is suspected since neurology was first answered with yes, anything else since it was begun. */
    private static Suspicion suspicion(Draft draft, Track track) {
        Instant since = track == Track.EMERGENCY ? draft.suspectedAt().orElse(draft.savedAt()) : draft.startedAt();
        return new Suspicion(since, false);
    }
}
