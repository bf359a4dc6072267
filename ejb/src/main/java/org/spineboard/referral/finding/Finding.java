package org.spineboard.referral.finding;

import java.util.Arrays;
import java.util.Optional;

/** Symptoms and signs people refer a patient for, each with the NG234 rule it counts for. */
public enum Finding {
    PAIN_LOCAL(Counts.FOR_NOTHING),
    PAIN_MECHANICAL(Counts.AS_PAIN_PATTERN),
    PAIN_NIGHT(Counts.AS_PAIN_PATTERN),
    PAIN_RADICULAR(Counts.AS_NEUROLOGICAL),
    /** Not named by NG234; read as radicular by convention. */
    PAIN_BAND_LIKE(Counts.AS_NEUROLOGICAL),
    TENDERNESS(Counts.AS_PAIN_PATTERN),
    CLAUDICATION(Counts.AS_PAIN_PATTERN),
    WEAKNESS_ARM(Counts.AS_NEUROLOGICAL),
    WEAKNESS_LEG(Counts.AS_NEUROLOGICAL),
    GAIT_DISTURBANCE(Counts.AS_NEUROLOGICAL),
    NUMBNESS(Counts.AS_NEUROLOGICAL),
    PARAESTHESIA(Counts.AS_NEUROLOGICAL),
    SENSORY_LEVEL(Counts.AS_NEUROLOGICAL),
    SADDLE_ANAESTHESIA(Counts.AS_NEUROLOGICAL),
    BLADDER_RETENTION(Counts.AS_NEUROLOGICAL),
    BLADDER_INCONTINENCE(Counts.AS_NEUROLOGICAL),
    BOWEL_DYSFUNCTION(Counts.AS_NEUROLOGICAL),
    SEXUAL_DYSFUNCTION(Counts.FOR_NOTHING),
    HYPERREFLEXIA(Counts.AS_NEUROLOGICAL),
    CLONUS(Counts.AS_NEUROLOGICAL),
    BABINSKI(Counts.AS_NEUROLOGICAL),
    LHERMITTE(Counts.FOR_NOTHING),
    DEFORMITY_NEW(Counts.FOR_NOTHING),
    HYPERCALCAEMIA_SYMPTOMS(Counts.FOR_NOTHING),
    WEIGHT_LOSS(Counts.FOR_NOTHING),
    /** Think of infection. */
    FEVER(Counts.FOR_NOTHING);

    private enum Counts {
        AS_NEUROLOGICAL,
        AS_PAIN_PATTERN,
        FOR_NOTHING
    }

    private final Counts counts;

    Finding(Counts counts) {
        this.counts = counts;
    }

    /** The finding with this code; empty for a code that is not in the list. */
    public static Optional<Finding> of(String code) {
        return Arrays.stream(values())
                .filter(finding -> finding.name().equals(code))
                .findFirst();
    }

    /** Whether the finding alone makes one suspect cord or cauda equina compression. */
    public boolean isNeurological() {
        return counts == Counts.AS_NEUROLOGICAL;
    }

    /** Whether the finding is a pain that suggests spinal metastases. */
    public boolean isPainPattern() {
        return counts == Counts.AS_PAIN_PATTERN;
    }
}
