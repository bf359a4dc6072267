package org.spineboard.demo.told;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.demo.life.Life;
import org.spineboard.demo.people.Demonstration.Course;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.people.Who;
import org.spineboard.patient.Contact;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.NhsNumber;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.finding.FindingNote;
import org.spineboard.referral.finding.Neurology;
import org.spineboard.referral.finding.Trend;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.Biopsy;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.Fitness;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.PersonalView;
import org.spineboard.referral.form.Question;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Sender;
import org.spineboard.referral.form.Treatment;
import org.spineboard.referral.form.Whereabouts;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.shared.time.ClinicalTime;

/** Turns a told case into the referral another system would have sent, seen from the moment it was sent. */
final class ToldReferral {
    private static final int KARNOFSKY_BEST = 100;
    private static final int KARNOFSKY_PER_ECOG = 20;
    private static final int FRAILTY = 3;
    private static final int DAYS_SINCE_MRI = 3;

    private final Life life;
    private final Illness illness;
    private final Instant sent;

    ToldReferral(Life life, Instant sent) {
        this.life = life;
        this.illness = life.illness();
        this.sent = sent;
    }

    /** The number under which the sending hospital's system knows the request. */
    static PlacerOrder orderOf(String order) {
        return new PlacerOrder("", order);
    }

    IncomingReferral incoming(String requester) {
        return new IncomingReferral(orderOf(life.order()), ClinicalTime.at(sent), requester, person(), form());
    }

    private Demographics person() {
        Who who = life.who();
        String number = who.nhsNumber();
        return new Demographics(
                who.title(),
                who.familyName(),
                who.givenNames(),
                who.preferredName(),
                who.born(),
                null,
                who.gender(),
                number == null ? null : NhsNumber.parse(number),
                List.of(),
                number == null ? Contact.NONE : new Contact("", "", "", "07700 900" + number.substring(7), ""));
    }

    private ReferralForm form() {
        ReferralForm urgent = ReferralForm.EMPTY
                .with(neurology())
                .with(new Whereabouts(hospital(), "Ward 12", "01632 960 300"))
                .with(new Sender(null, "01632 960 301", "Dr P. Sandhu", null))
                .with(new Disease(
                        illness.cancer().primary(),
                        null,
                        illness.histology(),
                        illness.complete() ? "Not tested" : null,
                        illness.cancer().isHaematological() ? YesNoUnknown.YES : YesNoUnknown.NO,
                        new Disease.Burden(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.YES, "IV")))
                .with(treatment())
                .with(fitness())
                .with(imaging());
        return illness.complete()
                ? urgent.with(question(illness.plan())).with(biopsy()).with(personalView())
                : urgent.with(question(null));
    }

    private Neurology neurology() {
        List<FindingNote> notes = illness.findings().stream()
                .map(finding -> new FindingNote(finding, Answer.PRESENT, null, null, onset()))
                .toList();
        Walking walking = illness.walking() == null ? Walking.ALONE : illness.walking();
        return new Neurology(!notes.isEmpty(), groups(), notes, onset(), trend(), walking, null);
    }

    /** What was asked and not found; what was found stands for itself. */
    private Map<FindingGroup, Answer> groups() {
        return Arrays.stream(FindingGroup.values())
                .filter(group -> illness.findings().stream()
                        .noneMatch(finding -> group.findings().contains(finding)))
                .collect(Collectors.toMap(group -> group, group -> Answer.ABSENT));
    }

    private String hospital() {
        return life.organisation().equals("NGH") ? "Northfield General" : "St Anne's District";
    }

    private @Nullable ClinicalTime onset() {
        Double hours = illness.onsetHours();
        return hours == null
                ? null
                : ClinicalTime.at(sent.minus(Duration.ofMinutes(Math.round(hours * 60))))
                        .roughly();
    }

    private @Nullable Trend trend() {
        return illness.findings().isEmpty() ? null : Trend.WORSE;
    }

    private Question question(@Nullable String plan) {
        Question.Reason reason = illness.findings().isEmpty() ? Question.Reason.NEW : Question.Reason.EMERGENCY;
        return new Question(illness.question(), null, null, reason, plan, List.of());
    }

    private Treatment treatment() {
        Course course = illness.earlierRadiotherapy();
        Treatment.Radiotherapy radiotherapy = course == null
                ? new Treatment.Radiotherapy(YesNoUnknown.NO, List.of())
                : new Treatment.Radiotherapy(
                        YesNoUnknown.YES,
                        List.of(new Treatment.Course(
                                course.level(), course.doseGy(), course.fractions(), ClinicalTime.unknown())));
        return new Treatment(
                new Treatment.Systemic(YesNoUnknown.NO, null, null, illness.complete() ? "2" : null),
                radiotherapy,
                new Treatment.Steroid(YesNoUnknown.NO, null, null, null, "Not needed without neurology"),
                new Treatment.Anticoagulation(YesNoUnknown.NO, null));
    }

    private Fitness fitness() {
        return new Fitness(
                new Fitness.Pain(illness.mechanicalPain(), YesNoUnknown.NO, illness.pain()),
                illness.ecog(),
                illness.complete() ? KARNOFSKY_BEST - KARNOFSKY_PER_ECOG * illness.ecog() : null,
                illness.complete() ? FRAILTY : null,
                illness.complete() ? "Hypertension" : null,
                Fitness.Bloods.NOT_SAID);
    }

    private Imaging imaging() {
        LocalDate day = sent.atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_SINCE_MRI);
        if (!illness.findings().isEmpty()) {
            return new Imaging(Imaging.Mri.NOT_DONE, null, "Asked for with this referral", null, List.of());
        }
        return new Imaging(
                Imaging.Mri.DONE,
                ClinicalTime.on(day),
                null,
                null,
                List.of(new Imaging.Study(
                        ClinicalTime.on(day),
                        Imaging.Modality.MR,
                        "Whole spine",
                        "Referring hospital",
                        YesNoUnknown.YES,
                        YesNoUnknown.YES,
                        null)));
    }

    private static Biopsy biopsy() {
        return new Biopsy(YesNoUnknown.NO, YesNoUnknown.YES, "Primary", "Known from the primary", null);
    }

    private static PersonalView personalView() {
        return new PersonalView(
                "Wants to stay on their feet and at home",
                YesNoUnknown.YES,
                YesNoUnknown.YES,
                "Clinical nurse specialist of the referring hospital",
                "Lives with family");
    }
}
