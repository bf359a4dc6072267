package org.spineboard.referral.reading;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.finding.FindingNote;
import org.spineboard.referral.finding.Neurology;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.Fitness;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.Imaging;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Treatment;
import org.spineboard.referral.form.YesNoUnknown;

/** Lays a form out as facts, section by section. What was not answered is there too, as not provided. */
public final class FactsOfReferral {
    private FactsOfReferral() {}

    public static List<FactSection> of(ReferralForm form) {
        return List.of(
                neurology(form.neurology()),
                sender(form),
                disease(form.disease()),
                function(form.fitness()),
                treatment(form.treatment()),
                imaging(form.imaging()),
                tests(form),
                question(form),
                person(form),
                notes(form.notes()));
    }

    private static FactSection neurology(Neurology neurology) {
        FactList facts = new FactList().word("neurology.newSigns", yesNo(neurology.newSigns()));
        Stream.of(FindingGroup.values())
                .forEach(group -> facts.word(
                        "neurology.group." + group, neurology.answerTo(group).orElse(null)));
        neurology.findings().forEach(note -> finding(facts, note));
        return facts.time("neurology.onset", neurology.onset())
                .word("neurology.trend", neurology.trend())
                .word("neurology.walking", neurology.walking())
                .text("neurology.sensoryLevel", neurology.sensoryLevel())
                .as("neurology");
    }

    private static void finding(FactList facts, FindingNote note) {
        String field = "neurology.finding." + note.finding();
        facts.word(field, note.answer());
        if (note.side() != null) {
            facts.word(field + ".side", note.side());
        }
        if (note.level() != null) {
            facts.text(field + ".level", note.level());
        }
        if (note.onset() != null) {
            facts.time(field + ".onset", note.onset());
        }
    }

    private static @Nullable YesNoUnknown yesNo(@Nullable Boolean answer) {
        if (answer == null) {
            return null;
        }
        return answer ? YesNoUnknown.YES : YesNoUnknown.NO;
    }

    private static FactSection sender(ReferralForm form) {
        return new FactList()
                .text("whereabouts.hospital", form.whereabouts().hospital())
                .text("whereabouts.ward", form.whereabouts().ward())
                .text("whereabouts.phone", form.whereabouts().phone())
                .text("sender.nameAndRole", form.sender().nameAndRole())
                .text("sender.ringBack", form.sender().ringBack())
                .text("sender.consultant", form.sender().consultant())
                .text("sender.othersToTell", form.sender().othersToTell())
                .as("sender");
    }

    private static FactSection disease(Disease disease) {
        return new FactList()
                .word("disease.primary", disease.primary())
                .text("disease.primaryInWords", disease.primaryInWords())
                .text("disease.histology", disease.histology())
                .text("disease.molecular", disease.molecular())
                .word("disease.haematological", disease.haematological())
                .word("disease.visceral", disease.burden().visceral())
                .word("disease.brain", disease.burden().brain())
                .word("disease.otherBone", disease.burden().otherBone())
                .text("disease.stage", disease.burden().stage())
                .as("disease");
    }

    private static FactSection function(Fitness fitness) {
        return new FactList()
                .word("pain.mechanical", fitness.pain().mechanical())
                .word("pain.pressing", fitness.pain().pressing())
                .number("pain.score", fitness.pain().score())
                .number("fitness.ecog", fitness.ecog())
                .number("fitness.karnofsky", fitness.karnofsky())
                .number("fitness.frailty", fitness.frailty())
                .text("fitness.comorbidity", fitness.comorbidity())
                .as("function");
    }

    private static FactSection treatment(Treatment treatment) {
        FactList facts = new FactList()
                .word("systemic.now", treatment.systemic().now())
                .text("systemic.drugs", treatment.systemic().drugs())
                .time("systemic.lastDose", treatment.systemic().lastDose())
                .text("systemic.linesLeft", treatment.systemic().linesLeft())
                .word("radiotherapy.given", treatment.radiotherapy().given());
        List<Treatment.Course> courses = treatment.radiotherapy().courses();
        IntStream.range(0, courses.size())
                .forEach(row -> course(facts, "radiotherapy.courses." + row, courses.get(row)));
        return facts.word("steroid.given", treatment.steroid().given())
                .text("steroid.drug", treatment.steroid().drug())
                .number("steroid.doseMg", treatment.steroid().doseMg())
                .time("steroid.at", treatment.steroid().at())
                .text("steroid.reasonNot", treatment.steroid().reasonNot())
                .word("anticoagulation.taken", treatment.anticoagulation().taken())
                .text("anticoagulation.drugs", treatment.anticoagulation().drugs())
                .as("treatment");
    }

    private static void course(FactList facts, String row, Treatment.Course course) {
        facts.text(row + ".level", course.level())
                .number(row + ".doseGy", course.doseGy())
                .number(row + ".fractions", course.fractions())
                .time(row + ".on", course.on());
    }

    private static FactSection imaging(Imaging imaging) {
        FactList facts = new FactList()
                .word("imaging.mri", imaging.mri())
                .time("imaging.mriAt", imaging.mriAt())
                .text("imaging.mriReason", imaging.mriReason())
                .text("imaging.mriSafety", imaging.mriSafety());
        List<Imaging.Study> studies = imaging.studies();
        IntStream.range(0, studies.size()).forEach(row -> study(facts, "imaging.studies." + row, studies.get(row)));
        return facts.as("imaging");
    }

    private static void study(FactList facts, String row, Imaging.Study study) {
        facts.word(row + ".modality", study.modality())
                .time(row + ".on", study.on())
                .text(row + ".region", study.region())
                .text(row + ".where", study.where())
                .word(row + ".transferred", study.transferred())
                .word(row + ".reported", study.reported())
                .text(row + ".studyUid", study.studyUid());
    }

    private static FactSection tests(ReferralForm form) {
        Fitness.Bloods bloods = form.fitness().bloods();
        return new FactList()
                .number("bloods.calcium", bloods.calcium())
                .number("bloods.platelets", bloods.platelets())
                .number("bloods.inr", bloods.inr())
                .number("bloods.egfr", bloods.egfr())
                .time("bloods.takenAt", bloods.takenAt())
                .word("biopsy.needed", form.biopsy().needed())
                .word("biopsy.done", form.biopsy().done())
                .text("biopsy.site", form.biopsy().site())
                .text("biopsy.result", form.biopsy().result())
                .time("biopsy.on", form.biopsy().on())
                .as("tests");
    }

    private static FactSection question(ReferralForm form) {
        List<String> participants = form.question().participants();
        return new FactList()
                .text("question.toBoard", form.question().toBoard())
                .text("question.toRadiology", form.question().toRadiology())
                .text("question.toPathology", form.question().toPathology())
                .word("question.reasonNow", form.question().reasonNow())
                .text("question.presentersPlan", form.question().presentersPlan())
                .text("question.participants", participants.isEmpty() ? null : String.join("\n", participants))
                .as("question");
    }

    private static FactSection person(ReferralForm form) {
        return new FactList()
                .text("person.wishes", form.person().wishes())
                .word("person.capacity", form.person().capacity())
                .word("person.consent", form.person().consent())
                .text("person.keyWorker", form.person().keyWorker())
                .text("person.social", form.person().social())
                .as("person");
    }

    private static FactSection notes(List<FormNote> notes) {
        FactList facts = new FactList();
        IntStream.range(0, notes.size())
                .forEach(row -> facts.text(
                        "note." + row + "." + notes.get(row).kind(),
                        notes.get(row).text()));
        return facts.as("notes");
    }
}
