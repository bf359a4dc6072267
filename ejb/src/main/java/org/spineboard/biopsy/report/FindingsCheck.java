package org.spineboard.biopsy.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Fault;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.ProcedureCheck;

/** Which answers of a pathology report cannot stand beside each other or beside how the tissue was taken. */
public final class FindingsCheck {
    private static final String METASTATIC = "/6";
    private static final Set<String> BONE = Set.of("C41.2", "C41.4");

    private FindingsCheck() {}

    /** What is wrong, in the order of the form; whether the codes exist is another question. */
    public static List<Fault> faults(Findings findings, BiopsyRow biopsy, Instant now) {
        List<Fault> faults = new ArrayList<>();
        noteTheTime(faults, findings.reportedAt(), biopsy, now);
        boolean diagnostic = findings.adequacy() == Adequacy.DIAGNOSTIC;
        boolean coded = findings.topography() != null || findings.morphology() != null;
        note(faults, Fault.CODES_OF_INADEQUATE, findings.adequacy() == Adequacy.INADEQUATE && coded);
        note(faults, Fault.TOPOGRAPHY_MISSING, diagnostic && findings.topography() == null);
        note(faults, Fault.MORPHOLOGY_MISSING, diagnostic && findings.morphology() == null);
        note(faults, Fault.METASTASIS_SITE, isMetastasisOfBone(findings.topography(), findings.morphology()));
        note(faults, Fault.CONCLUSION_MISSING, findings.conclusion().isBlank());
        return faults;
    }

    private static void noteTheTime(List<Fault> faults, @Nullable Instant at, BiopsyRow biopsy, Instant now) {
        if (at == null) {
            return;
        }
        note(faults, Fault.REPORT_IN_FUTURE, at.isAfter(now));
        Instant received = biopsy.receivedAt();
        if (biopsy.procedure() != null
                && ProcedureCheck.isBefore(at, biopsy.procedure().takenAt())) {
            faults.add(Fault.REPORT_BEFORE_TAKEN);
        } else if (received != null) {
            note(faults, Fault.REPORT_BEFORE_RECEIVED, ProcedureCheck.isBefore(at, received));
        }
    }

    private static boolean isMetastasisOfBone(@Nullable String topography, @Nullable String morphology) {
        return topography != null && morphology != null && morphology.endsWith(METASTATIC) && BONE.contains(topography);
    }

    private static void note(List<Fault> faults, Fault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }
}
