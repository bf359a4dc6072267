package org.spineboard.referral.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spineboard.casefile.Track;
import org.spineboard.platform.SiteZone;
import org.spineboard.referral.entry.EntryReader;
import org.spineboard.referral.entry.FieldProblem;
import org.spineboard.referral.entry.ReadEntry;
import org.spineboard.referral.entry.Step;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.minimum.MinimumDataSet;
import org.spineboard.referral.minimum.MinimumDataSets;
import org.spineboard.referral.minimum.MissingField;
import org.spineboard.referral.reading.FactSection;
import org.spineboard.referral.reading.FactsOfPatient;
import org.spineboard.referral.reading.FactsOfReferral;

/** Reads drafts: what was typed becomes what is said, what is missing, and where to go on. */
@ApplicationScoped
class DraftReading {
    @Inject
    MinimumDataSets minimums;

    @Inject
    InstantSource clock;

    @Inject
    SiteZone zone;

    ReadEntry read(Draft draft) {
        return read(draft, draft.answers());
    }

    /** Reads answers that the draft may not hold yet. */
    ReadEntry read(Draft draft, Map<String, String> answers) {
        return EntryReader.read(answers, draft.organisation(), zone.id(), clock.instant());
    }

    MyReferrals.DraftRow row(Draft draft) {
        Map<String, String> answers = draft.answers();
        return new MyReferrals.DraftRow(
                draft.id(),
                answers.get("patient.familyName"),
                answers.get("patient.givenNames"),
                read(draft).track(),
                draft.savedAt(),
                draft.suspectedAt().orElse(null));
    }

    DraftView view(Draft draft) {
        ReadEntry entry = read(draft);
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.answers(),
                entry.track(),
                Step.of(entry.track()),
                begun(draft.answers(), entry),
                draft.suspectedAt().orElse(null),
                draft.savedAt(),
                entry.person(),
                entry.problems());
    }

    DraftCheck check(Draft draft) {
        ReadEntry entry = read(draft);
        List<FactSection> sections = new ArrayList<>(FactsOfReferral.of(entry.form()));
        sections.add(1, FactsOfPatient.of(entry.person()));
        return new DraftCheck(view(draft), sections, stoppingProblems(entry), missing(entry));
    }

    /** What is missing, apart from what somebody said nobody knows. */
    List<MissingField> missing(ReadEntry entry) {
        Instant now = clock.instant();
        return minimums.inForce(now).missing(entry.person(), entry.form(), entry.track()).stream()
                .filter(field -> !entry.saidUnknown().contains(field.field()))
                .toList();
    }

    /** What cannot be read and cannot wait. In an emergency nothing waits for a field that emergencies are not asked. */
    List<FieldProblem> stoppingProblems(ReadEntry entry) {
        if (entry.track() == Track.ELECTIVE) {
            return entry.problems();
        }
        MinimumDataSet minimum = minimums.inForce(clock.instant());
        return entry.problems().stream()
                .filter(problem -> Step.of(problem.field(), Track.ELECTIVE) == Step.NEUROLOGY
                        || Step.of(problem.field(), Track.ELECTIVE) == Step.PATIENT
                        || minimum.asksEmergenciesFor(problem.field()))
                .toList();
    }

    /** The form to be sent; what could not be read goes along as it was typed. */
    ReferralForm formToSend(Draft draft, ReadEntry entry) {
        List<FormNote> unread = entry.problems().stream()
                .map(problem -> Answers.unread(problem.field(), draft.answers().getOrDefault(problem.field(), "")))
                .toList();
        return entry.form().with(unread);
    }

    private static Set<Step> begun(Map<String, String> answers, ReadEntry entry) {
        Set<Step> begun = EnumSet.noneOf(Step.class);
        answers.keySet().forEach(field -> begun.add(Step.of(field, entry.track())));
        return begun;
    }
}
