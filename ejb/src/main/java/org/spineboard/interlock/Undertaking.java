package org.spineboard.interlock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;
import org.spineboard.spine.SpinalRange;

/** What somebody is about to do to a patient. */
public sealed interface Undertaking extends Concerning {
    /** The case it is done in. */
    CaseNumber number();

    /** The step at which it is asked. */
    Step step();

    @Override
    default Set<Subject> subjects() {
        return Set.of(Subject.of(number()));
    }

    /**
     * Irradiate levels.
     *
     * @param operated whether the plan stabilises the spine too
     * @param supported whether the plan has a supportive part, which says how long a steroid is given
     */
    record Irradiate(
            CaseNumber number,
            List<SpinalRange> ranges,
            @Nullable LocalDate startBy,
            boolean operated,
            boolean supported)
            implements Undertaking {
        public Irradiate {
            ranges = List.copyOf(ranges);
        }

        @Override
        public Step step() {
            return Step.SIGN_RADIATION;
        }
    }

    /** Give these drugs. */
    record GiveDrugs(CaseNumber number, Step step, List<PlannedDrug> drugs) implements Undertaking {
        public GiveDrugs {
            drugs = List.copyOf(drugs);
        }
    }

    /**
     * A drug that is to be given.
     *
     * @param stopOn its last day; null when none is set
     */
    record PlannedDrug(
            String name,
            BigDecimal amount,
            String unit,
            @Nullable LocalDate stopOn) {}

    /**
     * Operate on the spine.
     *
     * @param open whether the tumour is opened
     * @param embolisationSaid whether it is said if the tumour is embolised first
     */
    record Operate(CaseNumber number, @Nullable LocalDate on, boolean open, boolean embolisationSaid)
            implements Undertaking {
        @Override
        public Step step() {
            return Step.SIGN_STABILISATION;
        }
    }

    /** Support the spine from outside. */
    record Brace(CaseNumber number) implements Undertaking {
        @Override
        public Step step() {
            return Step.SIGN_STABILISATION;
        }
    }

    /** Take tissue, or ask for it. */
    record TakeTissue(CaseNumber number, Step step) implements Undertaking {}

    /** Make an MRI. */
    record MakeMri(CaseNumber number) implements Undertaking {
        @Override
        public Step step() {
            return Step.REQUEST_MRI;
        }
    }
}
