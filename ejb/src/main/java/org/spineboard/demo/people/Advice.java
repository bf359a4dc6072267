package org.spineboard.demo.people;

import java.util.List;

/** What one would advise for an illness, so that opinions and decisions of a case make sense together. */
public final class Advice {
    private static final int UNFIT = 3;
    private static final int MODERATE_PAIN = 4;

    private Advice() {}

    /** Code of the recommendation, the same for opinions and the board. */
    public static String of(Illness illness) {
        Lesion lesion = illness.lesion();
        boolean fit = illness.ecog() < UNFIT;
        if (illness.ecog() > UNFIT) {
            return "BEST_SUPPORTIVE_CARE";
        }
        if (illness.isEmergency()) {
            return fit
                    ? (illness.cancer().isResistant() ? "SEPARATION_SURGERY_THEN_SRS" : "STABILISE_THEN_RT")
                    : "CEBRT";
        }
        if (lesion.fracture()) {
            return fit ? "STABILISE_THEN_RT" : "CEMENT";
        }
        if (illness.cancer().isHaematological()) {
            return "SYSTEMIC";
        }
        if (illness.cancer().isResistant()) {
            return "SRS";
        }
        return illness.pain() < MODERATE_PAIN && !lesion.epidural() ? "SYSTEMIC" : "CEBRT";
    }

    /** What somebody who sees it otherwise would advise. */
    public static String otherwise(Illness illness) {
        return switch (of(illness)) {
            case "CEBRT" -> "SRS";
            case "SRS" -> "CEBRT";
            case "STABILISE_THEN_RT" -> "CEMENT";
            case "CEMENT" -> "CEBRT";
            case "SEPARATION_SURGERY_THEN_SRS" -> "STABILISE_THEN_RT";
            case "SYSTEMIC" -> "CEBRT";
            default -> "CEBRT";
        };
    }

    /** The treatments a recommendation asks for. */
    public static List<String> treatments(String recommendation) {
        return switch (recommendation) {
            case "CEBRT", "SRS" -> List.of("RADIATION");
            case "STABILISE_THEN_RT", "SEPARATION_SURGERY_THEN_SRS" -> List.of("STABILISATION", "RADIATION");
            case "CEMENT" -> List.of("STABILISATION");
            case "SYSTEMIC" -> List.of("SYSTEMIC");
            case "BEST_SUPPORTIVE_CARE" -> List.of("SUPPORTIVE");
            default -> List.of();
        };
    }

    /** Code of the intent. */
    public static String intent(Illness illness) {
        return switch (of(illness)) {
            case "STABILISE_THEN_RT", "SEPARATION_SURGERY_THEN_SRS" ->
                illness.isEmergency() ? "PRESERVE_NEUROLOGY" : "STABILITY";
            case "CEMENT" -> "PAIN";
            case "BEST_SUPPORTIVE_CARE" -> "SUPPORTIVE";
            case "SRS", "SYSTEMIC" -> "LOCAL_CONTROL";
            default -> illness.pain() > MODERATE_PAIN ? "PAIN" : "LOCAL_CONTROL";
        };
    }

    /** Why. */
    public static String rationale(Illness illness) {
        String level = illness.lesion().level().name();
        return switch (of(illness)) {
            case "STABILISE_THEN_RT" ->
                "Fracture of %s with mechanical pain; fit for an operation. Fixation first, radiotherapy once the wound has healed."
                        .formatted(level);
            case "SEPARATION_SURGERY_THEN_SRS" ->
                "Epidural disease at %s of a tumour that answers little to conventional doses. Room around the cord first, then an ablative dose."
                        .formatted(level);
            case "SRS" ->
                "Lesion of %s without instability, of a tumour that answers little to conventional doses; distance to the cord suffices."
                        .formatted(level);
            case "CEMENT" ->
                "Painful fracture of %s, not fit for a longer operation. Cement under sedation for pain."
                        .formatted(level);
            case "SYSTEMIC" ->
                "%s is stable and hurts little; systemic treatment comes first, with imaging of the spine in eight weeks."
                        .formatted(level);
            case "BEST_SUPPORTIVE_CARE" ->
                "Too frail for an operation or a course of radiotherapy; comfort first, palliative care takes the lead.";
            default ->
                "Lesion of %s answers to conventional radiotherapy; no instability that needs fixing.".formatted(level);
        };
    }
}
