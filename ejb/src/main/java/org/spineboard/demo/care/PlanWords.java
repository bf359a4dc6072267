package org.spineboard.demo.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.demo.people.Advice;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.told.Scene;
import org.spineboard.plan.CareKind;
import org.spineboard.plan.Embolisation;
import org.spineboard.plan.EmbolisationRule;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.Procedure;
import org.spineboard.plan.part.CareLine;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartLevel;
import org.spineboard.plan.part.Radiation;
import org.spineboard.plan.part.Surgery;
import org.spineboard.plan.part.Systemic;
import org.spineboard.spine.SpinalRange;

/** What the parts of a plan say, as it goes with the illness. */
final class PlanWords {
    private PlanWords() {}

    static PartContent content(Scene scene, Modality modality, LocalDate startBy) {
        Illness illness = scene.illness();
        return switch (modality) {
            case RADIATION ->
                PartContent.of(
                        startBy,
                        Advice.intent(illness),
                        List.of(level(illness, LevelPurpose.TARGET)),
                        radiation(illness));
            case SYSTEMIC ->
                PartContent.of(
                        startBy,
                        "LOCAL_CONTROL",
                        new Systemic("As the tumour board of the primary says", 2, 6, null),
                        List.of());
            case STABILISATION -> surgery(scene, startBy);
            case SUPPORTIVE ->
                PartContent.supportive(
                        startBy,
                        List.of(),
                        List.of(
                                new CareLine(
                                        CareKind.PAIN, "Morphine as needed, reviewed each week by the community team"),
                                new CareLine(CareKind.NO_STEROID, "No neurology")));
        };
    }

    private static PartLevel level(Illness illness, LevelPurpose purpose) {
        return new PartLevel(purpose, SpinalRange.of(illness.lesion().level()));
    }

    private static Radiation radiation(Illness illness) {
        boolean ablative = Advice.of(illness).endsWith("SRS");
        String earlier = illness.earlierRadiotherapy() == null
                ? "None to the spine"
                : "%s: %s Gy in %d fractions"
                        .formatted(
                                illness.earlierRadiotherapy().level(),
                                illness.earlierRadiotherapy().doseGy(),
                                illness.earlierRadiotherapy().fractions());
        return ablative
                ? new Radiation("SBRT", BigDecimal.valueOf(24), 2, earlier)
                : new Radiation("EBRT", BigDecimal.valueOf(20), 5, earlier);
    }

    private static PartContent surgery(Scene scene, LocalDate startBy) {
        Illness illness = scene.illness();
        Procedure procedure =
                switch (Advice.of(illness)) {
                    case "CEMENT" -> Procedure.KYPHOPLASTY;
                    case "SEPARATION_SURGERY_THEN_SRS" -> Procedure.SEPARATION_SURGERY;
                    default -> Procedure.PERCUTANEOUS_FIXATION;
                };
        boolean asked = EmbolisationRule.asks(illness.cancer().primary(), procedure);
        @Nullable Embolisation embolisation = asked ? Embolisation.PLANNED : null;
        List<PartLevel> levels = procedure.isDecompressing()
                ? List.of(level(illness, LevelPurpose.INSTRUMENTED), level(illness, LevelPurpose.DECOMPRESSED))
                : List.of(level(illness, LevelPurpose.INSTRUMENTED));
        String approach = procedure == Procedure.KYPHOPLASTY ? "TRANSPEDICULAR" : "POSTERIOR";
        return PartContent.of(
                startBy,
                levels,
                new Surgery(
                        procedure, approach, embolisation, null, scene.cast().name(scene.surgeon())));
    }
}
