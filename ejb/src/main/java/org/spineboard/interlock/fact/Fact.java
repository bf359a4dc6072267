package org.spineboard.interlock.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.shared.Term;
import org.spineboard.spine.SpinalRange;

/** Something known about a case that an interlock may rest on. */
public sealed interface Fact {
    /** Where in the case it lies: what follows the address of the case. */
    String place();

    /** The cancer behind it, as far as anybody said. */
    record Cancer(
            @Nullable Primary primary,
            @Nullable YesNoUnknown haematological,
            @Nullable String histology,
            String place) implements Fact {}

    /**
     * How the case stands with tissue.
     *
     * @param found whether there is a report that can be used
     * @param waiver code of the reason why none is needed; null when nobody said so
     */
    record Tissue(boolean found, @Nullable String waiver, String place) implements Fact {}

    /** Whether the spine was ever irradiated, as somebody was asked. */
    record RadiationHistory(@Nullable YesNoUnknown given, String place) implements Fact {}

    /**
     * A stretch that was irradiated.
     *
     * @param ranges the levels; empty when they cannot be read
     * @param words the levels as they were said
     */
    record EarlierRadiation(
            List<SpinalRange> ranges,
            @Nullable String words,
            @Nullable BigDecimal doseGy,
            @Nullable Integer fractions,
            @Nullable LocalDate on,
            String place)
            implements Fact {
        public EarlierRadiation {
            ranges = List.copyOf(ranges);
        }
    }

    /** Whether drugs against clotting are taken. */
    record Anticoagulation(
            @Nullable YesNoUnknown taken, @Nullable String drugs, String place) implements Fact {}

    /** A blood result, with the day it was taken. */
    record Blood(Test test, BigDecimal value, @Nullable LocalDate on, String place) implements Fact {}

    /** Blood tests that interlocks ask for. */
    enum Test {
        /** In 10⁹/l. */
        PLATELETS,
        INR
    }

    /** Drugs against the cancer, in words, and when they were given last. */
    record CancerDrugs(
            @Nullable YesNoUnknown now,
            @Nullable String drugs,
            @Nullable LocalDate lastDose,
            String place) implements Fact {}

    /** The day on which a drug against the growth of vessels was given last; nobody said which. */
    record LastAntiAngiogenic(LocalDate on, String place) implements Fact {}

    /** Something said about whether an MRI is safe: words, or a reason of the imaging. */
    record MriSafety(@Nullable String words, @Nullable Term reason, String place) implements Fact {}

    /** Whether a steroid was given. */
    record SteroidGiven(
            @Nullable YesNoUnknown given,
            @Nullable String drug,
            @Nullable BigDecimal doseMg,
            @Nullable LocalDate on,
            String place)
            implements Fact {}

    /** A signed plan says how long a steroid is given. */
    record SteroidEnds(String drug, LocalDate on, String place) implements Fact {}

    /** A signed plan says when radiation or an operation begins. */
    record PlannedStart(Term treatment, LocalDate on, String place) implements Fact {}

    /** A surgeon signed an opinion on the case. */
    record SurgeonSaid(LocalDate on, String place) implements Fact {}

    /**
     * How stable a stretch is by SINS.
     *
     * @param low the smallest total that is possible with what is known
     * @param high the greatest
     */
    record Stability(SpinalRange range, int low, int high, String place) implements Fact {}
}
