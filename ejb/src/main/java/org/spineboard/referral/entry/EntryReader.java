package org.spineboard.referral.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.finding.Neurology;
import org.spineboard.referral.form.Biopsy;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.Fitness;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.PersonalView;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.Question;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Sender;
import org.spineboard.referral.form.Treatment;
import org.spineboard.referral.form.Whereabouts;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Text;
import org.spineboard.shared.time.WhenText;

/**
 * Reads the typed fields of a referral. Keys are {@code section.field}, rows are numbered:
 * {@code radiotherapy.courses.0.doseGy}. The tick "approximately" of a time stands under the time's key with
 * {@code .approx}.
 */
public final class EntryReader {
    private static final int PAIN_MOST = 10;
    private static final int ECOG_MOST = 5;
    private static final int KARNOFSKY_MOST = 100;
    private static final int KARNOFSKY_STEP = 10;
    private static final int ROCKWOOD_MOST = 9;
    private static final int DOSE_MG_MOST = 500;
    private static final int DOSE_GY_MOST = 200;
    private static final int FRACTIONS_MOST = 100;
    private static final int BLOOD_MOST = 5000;
    private static final int CALCIUM_MOST = 10;
    private static final int INR_MOST = 50;

    private final Fields fields;
    private final PatientReader patients;

    private EntryReader(Fields fields, PatientReader patients) {
        this.fields = fields;
        this.patients = patients;
    }

    /** Reads everything typed so far; the organisation is the one whose hospital numbers are meant. */
    public static ReadEntry read(Map<String, String> answers, OrganisationCode organisation, ZoneId zone, Instant now) {
        WhenText times = new WhenText(zone, now);
        Fields fields = new Fields(answers, times, now);
        EntryReader reader = new EntryReader(fields, new PatientReader(fields, organisation, times));
        return reader.read();
    }

    private ReadEntry read() {
        Neurology neurology = new NeurologyReader(fields).read();
        Demographics person = patients.read();
        ReferralForm form = ReferralForm.EMPTY
                .with(neurology)
                .with(whereabouts())
                .with(sender())
                .with(question())
                .with(disease())
                .with(treatment())
                .with(fitness())
                .with(imaging())
                .with(biopsy())
                .with(personalView());
        return new ReadEntry(person, form, fields.problems(), saidUnknown());
    }

    private Set<String> saidUnknown() {
        Set<String> unknown = new HashSet<>();
        if (fields.isTicked("patient.birth.unknown")) {
            unknown.add("patient.birth.day");
        }
        return unknown;
    }

    private Whereabouts whereabouts() {
        return new Whereabouts(
                fields.name("whereabouts.hospital"), fields.name("whereabouts.ward"), fields.name("whereabouts.phone"));
    }

    private Sender sender() {
        return new Sender(
                fields.line("sender.nameAndRole"),
                fields.name("sender.ringBack"),
                fields.line("sender.consultant"),
                fields.line("sender.othersToTell"));
    }

    private Question question() {
        return new Question(
                fields.paragraph("question.toBoard"),
                fields.paragraph("question.toRadiology"),
                fields.paragraph("question.toPathology"),
                fields.choice("question.reasonNow", Question.Reason.class),
                fields.paragraph("question.presentersPlan"),
                participants());
    }

    /** One participant per line. */
    private List<String> participants() {
        String typed = fields.paragraph("question.participants");
        if (typed == null) {
            return List.of();
        }
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.stream().anyMatch(line -> line.codePointCount(0, line.length()) > Text.LINE)) {
            fields.problem("question.participants", "shared.text.tooLong", String.valueOf(Text.LINE));
            return List.of();
        }
        return lines.stream().map(line -> line.replace('\t', ' ')).toList();
    }

    private Disease disease() {
        return new Disease(
                fields.choice("disease.primary", Primary.class),
                fields.line("disease.primaryInWords"),
                fields.line("disease.histology"),
                fields.line("disease.molecular"),
                yesNo("disease.haematological"),
                new Disease.Burden(
                        yesNo("disease.visceral"),
                        yesNo("disease.brain"),
                        yesNo("disease.otherBone"),
                        fields.line("disease.stage")));
    }

    private Treatment treatment() {
        return new Treatment(
                new Treatment.Systemic(
                        yesNo("systemic.now"),
                        fields.line("systemic.drugs"),
                        fields.when("systemic.lastDose"),
                        fields.line("systemic.linesLeft")),
                new Treatment.Radiotherapy(yesNo("radiotherapy.given"), courses()),
                new Treatment.Steroid(
                        yesNo("steroid.given"),
                        fields.name("steroid.drug"),
                        fields.decimal("steroid.doseMg", DOSE_MG_MOST),
                        fields.past("steroid.at"),
                        fields.line("steroid.reasonNot")),
                new Treatment.Anticoagulation(yesNo("anticoagulation.taken"), fields.line("anticoagulation.drugs")));
    }

    private List<Treatment.Course> courses() {
        return fields.rows("radiotherapy.courses").stream()
                .map(row -> new Treatment.Course(
                        fields.name(row + ".level"),
                        fields.decimal(row + ".doseGy", DOSE_GY_MOST),
                        fields.whole(row + ".fractions", 1, FRACTIONS_MOST),
                        fields.past(row + ".on")))
                .toList();
    }

    private Fitness fitness() {
        return new Fitness(
                new Fitness.Pain(
                        yesNo("pain.mechanical"), yesNo("pain.pressing"), fields.whole("pain.score", 0, PAIN_MOST)),
                fields.whole("fitness.ecog", 0, ECOG_MOST),
                karnofsky(),
                fields.whole("fitness.frailty", 1, ROCKWOOD_MOST),
                fields.paragraph("fitness.comorbidity"),
                new Fitness.Bloods(
                        fields.decimal("bloods.calcium", CALCIUM_MOST),
                        fields.decimal("bloods.platelets", BLOOD_MOST),
                        fields.decimal("bloods.inr", INR_MOST),
                        fields.decimal("bloods.egfr", BLOOD_MOST),
                        fields.past("bloods.takenAt")));
    }

    private @Nullable Integer karnofsky() {
        Integer value = fields.whole("fitness.karnofsky", 0, KARNOFSKY_MOST);
        if (value != null && value % KARNOFSKY_STEP != 0) {
            fields.problem("fitness.karnofsky", "referral.entry.tens");
            return null;
        }
        return value;
    }

    private Imaging imaging() {
        return new Imaging(
                fields.choice("imaging.mri", Imaging.Mri.class),
                fields.when("imaging.mriAt"),
                fields.line("imaging.mriReason"),
                fields.line("imaging.mriSafety"),
                studies());
    }

    private List<Imaging.Study> studies() {
        return fields.rows("imaging.studies").stream().flatMap(this::study).toList();
    }

    private Stream<Imaging.Study> study(String row) {
        Imaging.Modality modality = fields.choice(row + ".modality", Imaging.Modality.class);
        if (modality == null) {
            fields.problem(row + ".modality", "referral.entry.modality");
            return Stream.empty();
        }
        return Stream.of(new Imaging.Study(
                fields.when(row + ".on"),
                modality,
                fields.line(row + ".region"),
                fields.name(row + ".where"),
                yesNo(row + ".transferred"),
                yesNo(row + ".reported"),
                fields.name(row + ".studyUid")));
    }

    private Biopsy biopsy() {
        return new Biopsy(
                yesNo("biopsy.needed"),
                yesNo("biopsy.done"),
                fields.line("biopsy.site"),
                fields.paragraph("biopsy.result"),
                fields.past("biopsy.on"));
    }

    private PersonalView personalView() {
        return new PersonalView(
                fields.paragraph("person.wishes"),
                yesNo("person.capacity"),
                yesNo("person.consent"),
                fields.line("person.keyWorker"),
                fields.paragraph("person.social"));
    }

    private @Nullable YesNoUnknown yesNo(String field) {
        return fields.choice(field, YesNoUnknown.class);
    }
}
