package org.spineboard.demo.spine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Demonstration.Course;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.told.Scene;
import org.spineboard.demo.told.Telling;
import org.spineboard.platform.SiteZone;
import org.spineboard.referral.finding.Walking;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.Observe;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.RecordTreatment;
import org.spineboard.spinerecord.treatment.TreatmentDesk;

/** Has the patient examined: pain and neurology, function, disease and blood, and what the spine had before. */
@ApplicationScoped
class ToldSpine implements Telling {
    private static final int SELDOM = 7;
    private static final List<String> KARNOFSKY = List.of("90", "80", "60", "40", "20");

    @Inject
    ObservationDesk desk;

    @Inject
    TreatmentDesk treatments;

    @Inject
    SiteZone zone;

    @Override
    public Chapter chapter() {
        return Chapter.SPINE;
    }

    @Override
    public void tell(Scene scene, Step step) {
        int seed = Math.floorMod(scene.life().order().hashCode(), LevelWords.SEEDS);
        if (seed % SELDOM != 0) {
            String pain = scene.illness().isMechanical()
                    ? "MECHANICAL"
                    : scene.illness().pain() > 0 ? "OCCASIONAL_NON_MECHANICAL" : "PAIN_FREE";
            SpinalRange at = SpinalRange.of(scene.illness().lesion().level());
            observe(
                    scene,
                    step,
                    new Observe(
                            scene.number(), at, List.of(Stated.of(Aspect.PAIN, pain)), step.at(), Source.EXAMINATION));
        }
        observe(
                scene,
                step,
                new Observe(scene.number(), null, facts(scene.illness(), seed), step.at(), Source.EXAMINATION));
        Course earlier = scene.illness().earlierRadiotherapy();
        if (earlier != null) {
            scene.cast().as(scene.oncologist(), () -> record(scene, step, earlier, seed));
        }
    }

    private void observe(Scene scene, Step step, Observe order) {
        scene.cast().as(scene.surgeon(), () -> {
            desk.observeClinical(order);
            return step;
        });
    }

    private Step record(Scene scene, Step step, Course earlier, int seed) {
        LocalDate day = LocalDate.ofInstant(step.at(), zone.id()).minusMonths(9 + seed % 20);
        treatments.record(new RecordTreatment(
                scene.number(),
                TreatmentKind.RADIATION,
                around(SpinalLevel.named(earlier.level()).orElseThrow()),
                Dose.of(earlier.doseGy(), earlier.fractions()),
                KnownDay.month(day.getYear(), day.getMonthValue()),
                "",
                Source.REFERRAL));
        return step;
    }

    /** A field has a level more at each end, where the spine has one. */
    private static SpinalRange around(SpinalLevel level) {
        List<SpinalLevel> all = SpinalLevel.usual();
        int at = all.indexOf(level);
        return new SpinalRange(all.get(Math.max(0, at - 1)), all.get(Math.min(all.size() - 1, at + 1)));
    }

    private static List<Stated> facts(Illness illness, int seed) {
        List<Stated> facts = new ArrayList<>(List.of(
                Stated.of(Aspect.MYELOPATHY, illness.isEmergency() ? "Y" : "N"),
                Stated.of(Aspect.FRANKEL, illness.isEmergency() ? (seed % 2 == 0 ? "C" : "D") : "E"),
                Stated.of(Aspect.WALKING, walking(illness, seed)),
                Stated.of(Aspect.KPS, KARNOFSKY.get(illness.ecog()), "%"),
                Stated.of(Aspect.ECOG, String.valueOf(illness.ecog()), ""),
                Stated.of(Aspect.FIT_FOR_OPEN_SURGERY, illness.ecog() > 2 ? "N" : "Y"),
                Stated.of(Aspect.PRIMARY, illness.cancer().primary().name()),
                Stated.of(Aspect.ORGAN_METASTASES, seed % 3 == 0 ? "UNREMOVABLE" : "NONE"),
                Stated.of(Aspect.VISCERAL_SPREAD, seed % 3 == 0 ? "NODULAR" : "NONE"),
                Stated.of(Aspect.EXTRASPINAL_BONE_FOCI, String.valueOf(seed % 4), ""),
                Stated.of(Aspect.PREVIOUS_CHEMOTHERAPY, seed % 2 == 0 ? "Y" : "N")));
        if (illness.isEmergency()) {
            facts.add(Stated.of(Aspect.MOTOR_DEFICIT_DAYS, String.valueOf(1 + seed % 6), "days"));
        }
        if (seed % SELDOM != 1) {
            facts.addAll(blood(seed));
        }
        return facts;
    }

    private static List<Stated> blood(int seed) {
        return List.of(
                Stated.of(Aspect.CRP, String.valueOf(2 + seed % 40), "mg/L"),
                Stated.of(Aspect.LDH, String.valueOf(170 + seed % 180), "IU/L"),
                Stated.of(Aspect.ALBUMIN, String.valueOf(31 + seed % 13), "g/L"),
                Stated.of(Aspect.PLATELETS, String.valueOf(90 + seed % 260), "10⁹/L"),
                Stated.of(Aspect.CALCIUM, "2.%02d".formatted(20 + seed % 50), "mmol/L"),
                Stated.of(Aspect.CREATININE, String.valueOf(60 + seed % 70), "µmol/L"),
                Stated.of(Aspect.INR, seed % 9 == 0 ? "1.8" : "1.0", ""));
    }

    private static String walking(Illness illness, int seed) {
        Walking walking = illness.walking();
        if (walking == null) {
            return illness.ecog() > 2 ? "WITH_AID" : "INDEPENDENT";
        }
        return switch (walking) {
            case ALONE -> seed % 2 == 0 ? "INDEPENDENT" : "WITH_AID";
            case WITH_HELP -> "WITH_PERSON";
            case CANNOT -> "BEDBOUND";
            case NOT_ASSESSED -> "UNKNOWN";
        };
    }
}
