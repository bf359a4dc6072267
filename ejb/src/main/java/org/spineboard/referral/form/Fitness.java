package org.spineboard.referral.form;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/** How the patient is: pain, performance, frailty, other illness, bloods. */
public record Fitness(
        Pain pain,
        @Nullable Integer ecog,
        @Nullable Integer karnofsky,
        @Nullable Integer frailty,
        @Nullable String comorbidity,
        Bloods bloods)
        implements Serializable {
    private static final int ECOG_MOST = 5;
    private static final int KARNOFSKY_MOST = 100;
    private static final int KARNOFSKY_STEP = 10;
    private static final int ROCKWOOD_MOST = 9;

    /** Nothing said. */
    public static final Fitness NOT_SAID = new Fitness(Pain.NOT_SAID, null, null, null, null, Bloods.NOT_SAID);

    /**
     * The pain in the spine.
     *
     * @param mechanical worse on standing, sitting or moving
     * @param pressing severe, unremitting, growing, or worse on straining
     * @param score 0 to 10
     */
    public record Pain(
            @Nullable YesNoUnknown mechanical,
            @Nullable YesNoUnknown pressing,
            @Nullable Integer score) implements Serializable {
        private static final int MOST = 10;

        /** Nothing said. */
        public static final Pain NOT_SAID = new Pain(null, null, null);

        public Pain {
            requireRange(score, 0, MOST, "pain");
        }
    }

    /** The last blood results; calcium adjusted in mmol/l, platelets in 10⁹/l, eGFR in ml/min/1.73 m². */
    public record Bloods(
            @Nullable BigDecimal calcium,
            @Nullable BigDecimal platelets,
            @Nullable BigDecimal inr,
            @Nullable BigDecimal egfr,
            @Nullable ClinicalTime takenAt)
            implements Serializable {
        /** Nothing said. */
        public static final Bloods NOT_SAID = new Bloods(null, null, null, null, null);
    }

    public Fitness {
        requireRange(ecog, 0, ECOG_MOST, "ECOG");
        requireRange(karnofsky, 0, KARNOFSKY_MOST, "Karnofsky");
        requireRange(frailty, 1, ROCKWOOD_MOST, "Rockwood");
        if (karnofsky != null && karnofsky % KARNOFSKY_STEP != 0) {
            throw new IllegalArgumentException("Karnofsky goes in tens");
        }
        comorbidity = Said.paragraph(comorbidity);
    }

    private static void requireRange(@Nullable Integer value, int least, int most, String what) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(what + " is " + least + " to " + most);
        }
    }
}
