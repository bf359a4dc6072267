package org.spineboard.plan.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.Embolisation;
import org.spineboard.plan.EmbolisationRule;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.Procedure;
import org.spineboard.spine.SpinalRange;

/** What a part of a plan cannot say, or must say and does not. */
public final class PartCheck {
    private static final BigDecimal LEAST_GY = BigDecimal.ONE;
    private static final BigDecimal MOST_GY = BigDecimal.valueOf(80);
    private static final int MOST_FRACTIONS = 40;
    private static final int LAST_LINE = 10;
    private static final int MOST_CYCLES = 60;
    private static final int YEARS = 2;

    private final List<PlanFault> faults = new ArrayList<>();
    private final PartContent content;
    private final PartTerms terms;

    private PartCheck(PartContent content, PartTerms terms) {
        this.content = content;
        this.terms = terms;
    }

    /** What is wrong, in the order of the form. */
    public static List<PlanFault> faults(Modality modality, PartContent content, PartTerms terms) {
        PartCheck check = new PartCheck(content, terms);
        switch (modality) {
            case RADIATION -> check.radiation(content.radiation());
            case SYSTEMIC -> check.systemic(content.systemic());
            case STABILISATION -> check.surgery(content.surgery());
            case SUPPORTIVE -> check.care();
        }
        check.start();
        return check.faults;
    }

    private void radiation(@Nullable Radiation said) {
        levels(LevelPurpose.TARGET, PlanFault.LEVELS_MISSING, PlanFault.LEVELS_TWICE, true);
        note(PlanFault.TECHNIQUE_MISSING, said == null || said.technique().isEmpty());
        note(PlanFault.DOSE_RANGE, said == null || !isBetween(said.doseGy()));
        note(PlanFault.FRACTIONS_RANGE, said == null || said.fractions() < 1 || said.fractions() > MOST_FRACTIONS);
        note(PlanFault.EARLIER_MISSING, said == null || said.earlier().isBlank());
        intent();
    }

    private static boolean isBetween(BigDecimal gy) {
        return gy.compareTo(LEAST_GY) >= 0 && gy.compareTo(MOST_GY) <= 0;
    }

    private void systemic(@Nullable Systemic said) {
        note(PlanFault.REGIMEN_MISSING, said == null || said.regimen().isBlank());
        note(PlanFault.DRUG_INCOMPLETE, !content.drugs().stream().allMatch(Drug::isComplete));
        note(PlanFault.LINE_RANGE, said == null || said.line() < 0 || said.line() > LAST_LINE);
        Integer cycles = said == null ? null : said.cycles();
        note(PlanFault.CYCLES_RANGE, cycles != null && (cycles < 1 || cycles > MOST_CYCLES));
        intent();
    }

    private void surgery(@Nullable Surgery said) {
        if (said == null) {
            faults.add(PlanFault.PROCEDURE_MISSING);
            return;
        }
        Procedure procedure = said.procedure();
        levels(LevelPurpose.INSTRUMENTED, PlanFault.LEVELS_MISSING, PlanFault.LEVELS_TWICE, procedure.isAtLevels());
        levels(
                LevelPurpose.DECOMPRESSED,
                PlanFault.DECOMPRESSED_MISSING,
                PlanFault.DECOMPRESSED_TWICE,
                procedure.isDecompressing());
        note(PlanFault.APPROACH_MISSING, procedure.isSurgery() && isBlank(said.approach()));
        embolisation(said, procedure);
        note(PlanFault.SURGEON_MISSING, procedure.isSurgery() && isBlank(said.surgeon()));
    }

    private void embolisation(Surgery said, Procedure procedure) {
        boolean asked = EmbolisationRule.asks(terms.primary(), procedure);
        note(PlanFault.EMBOLISATION_MISSING, asked && said.embolisation() == null);
        note(
                PlanFault.EMBOLISATION_REASON_MISSING,
                said.embolisation() == Embolisation.NOT_NEEDED && isBlank(said.embolisationWords()));
    }

    private void care() {
        note(PlanFault.CARE_MISSING, content.drugs().isEmpty() && content.care().isEmpty());
        for (Drug steroid : content.drugs()) {
            note(PlanFault.STEROID_INCOMPLETE, !steroid.isComplete());
            LocalDate stop = steroid.stopOn();
            LocalDate start = content.startBy();
            note(PlanFault.STEROID_STOP_MISSING, stop == null);
            note(PlanFault.STEROID_STOP_BEFORE_START, stop != null && start != null && stop.isBefore(start));
        }
    }

    private void intent() {
        note(PlanFault.INTENT_MISSING, isBlank(content.intent()));
    }

    private void start() {
        LocalDate start = content.startBy();
        if (start == null) {
            faults.add(PlanFault.START_MISSING);
        } else {
            note(PlanFault.START_BEFORE_DECISION, start.isBefore(terms.decidedOn()));
            note(PlanFault.START_FAR, start.isAfter(terms.decidedOn().plusYears(YEARS)));
        }
    }

    private void levels(LevelPurpose purpose, PlanFault missing, PlanFault twice, boolean needed) {
        List<SpinalRange> ranges = content.ranges(purpose);
        note(missing, needed && ranges.isEmpty());
        note(
                twice,
                ranges.stream()
                        .anyMatch(one -> ranges.stream().filter(one::overlaps).count() > 1));
    }

    private void note(PlanFault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
