package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.spineboard.casefile.Urgency;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Advice;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.people.Lesion;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.noms.Axis;
import org.spineboard.opinion.noms.Mechanical;
import org.spineboard.opinion.noms.Neurologic;
import org.spineboard.opinion.noms.Noms;
import org.spineboard.opinion.noms.Oncologic;
import org.spineboard.opinion.noms.Systemic;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionText;
import org.spineboard.opinion.review.SignOpinion;

/** Asks surgery, oncology and radiology, who say what goes with the illness. */
@ApplicationScoped
class ToldOpinions implements Telling {
    private static final int UNFIT = 3;

    @Inject
    OpinionDesk desk;

    @Override
    public Chapter chapter() {
        return Chapter.OPINIONS;
    }

    @Override
    public void tell(Scene scene, Step step) {
        switch (step.deed()) {
            case ASK_OPINIONS -> scene.cast().as(Cast.COORDINATOR, () -> desk.askStandard(scene.number()));
            case SIGN_OPINION -> {
                Specialty specialty = Specialty.valueOf(step.word(0));
                OpinionText text = text(scene.illness(), specialty, step.word(1));
                scene.cast()
                        .as(
                                speaker(scene, specialty),
                                () -> desk.sign(new SignOpinion(scene.number(), specialty, text, 0)));
            }
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private static String speaker(Scene scene, Specialty specialty) {
        return switch (specialty) {
            case SPINE_SURGERY -> scene.surgeon();
            case CLINICAL_ONCOLOGY -> scene.oncologist();
            case MEDICAL_ONCOLOGY -> "medonc";
            case RADIOLOGY -> "radiologist";
            case PALLIATIVE_CARE -> "palliative";
            case PATHOLOGY -> "pathologist";
            case REHABILITATION -> "cns";
        };
    }

    private static OpinionText text(Illness illness, Specialty specialty, String recommendation) {
        return new OpinionText(
                noms(illness, specialty),
                recommendation,
                urgency(illness),
                why(illness, specialty, recommendation),
                null);
    }

    private static Noms noms(Illness illness, Specialty specialty) {
        Lesion lesion = illness.lesion();
        Neurologic neurologic = illness.isEmergency()
                ? Neurologic.HIGH_GRADE
                : lesion.epidural() ? Neurologic.LOW_GRADE : Neurologic.NONE;
        Mechanical mechanical = lesion.fracture()
                ? Mechanical.UNSTABLE
                : illness.isMechanical() ? Mechanical.POTENTIALLY_UNSTABLE : Mechanical.STABLE;
        Oncologic oncologic = illness.cancer().isResistant() ? Oncologic.RADIORESISTANT : Oncologic.RADIOSENSITIVE;
        Systemic systemic = illness.ecog() < UNFIT ? Systemic.FIT_FOR_SURGERY : Systemic.NOT_FIT;
        boolean radiology = specialty == Specialty.RADIOLOGY;
        return new Noms(
                new Axis<>(neurologic, ""),
                new Axis<>(radiology ? Oncologic.CANNOT_SAY : oncologic, ""),
                new Axis<>(mechanical, lesion.fracture() ? "Loss of height at " + lesion.level() : ""),
                new Axis<>(radiology ? Systemic.CANNOT_SAY : systemic, ""));
    }

    private static Urgency urgency(Illness illness) {
        if (illness.isEmergency()) {
            return Urgency.EMERGENCY;
        }
        return illness.lesion().fracture() ? Urgency.URGENT : Urgency.SOON;
    }

    private static String why(Illness illness, Specialty specialty, String recommendation) {
        String level = illness.lesion().level().name();
        if (!recommendation.equals(Advice.of(illness))) {
            return "I would choose the smaller step at %s first: ECOG %d, and the recovery costs weeks of systemic treatment."
                    .formatted(level, illness.ecog());
        }
        return switch (specialty) {
            case SPINE_SURGERY -> "Seen on %s with the images. ".formatted(level) + Advice.rationale(illness);
            case RADIOLOGY -> "By the images of %s: ".formatted(level) + Advice.rationale(illness);
            case CLINICAL_ONCOLOGY, MEDICAL_ONCOLOGY, PALLIATIVE_CARE, PATHOLOGY, REHABILITATION ->
                "ECOG %d. ".formatted(illness.ecog()) + Advice.rationale(illness);
        };
    }
}
