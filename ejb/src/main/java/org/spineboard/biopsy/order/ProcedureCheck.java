package org.spineboard.biopsy.order;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Fault;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.spine.SpinalLevel;

/** Which answers about how tissue was taken cannot stand beside each other. */
public final class ProcedureCheck {
    private static final int THICKEST = 8;
    private static final int THINNEST = 25;
    private static final int MOST_CORES = 30;
    private static final int LONGEST_MM = 100;

    private ProcedureCheck() {}

    /**
     * What is wrong, in the order of the form.
     *
     * @param backDated whether the person says that it was taken before it was asked for here
     */
    public static List<Fault> faults(Procedure procedure, Instant requestedAt, boolean backDated, Instant now) {
        List<Fault> faults = new ArrayList<>();
        note(faults, Fault.TAKEN_IN_FUTURE, procedure.takenAt().isAfter(now));
        note(faults, Fault.TAKEN_BEFORE_REQUEST, !backDated && isBefore(procedure.takenAt(), requestedAt));
        note(faults, Fault.LEVELS_UPSIDE_DOWN, procedure.from().compareTo(procedure.to()) > 0);
        noteTheWay(faults, procedure);
        noteTheNeedle(faults, procedure);
        note(faults, Fault.CORES_RANGE, procedure.cores() < 1 || procedure.cores() > MOST_CORES);
        Integer length = procedure.coreLengthMm();
        note(faults, Fault.CORE_LENGTH_RANGE, length != null && (length < 1 || length > LONGEST_MM));
        return faults;
    }

    /** What is wrong about when the laboratory got it. */
    public static List<Fault> faultsOfReceipt(Instant receivedAt, @Nullable Procedure procedure, Instant now) {
        List<Fault> faults = new ArrayList<>();
        note(faults, Fault.RECEIVED_IN_FUTURE, receivedAt.isAfter(now));
        note(faults, Fault.RECEIVED_BEFORE_TAKEN, procedure != null && receivedAt.isBefore(procedure.takenAt()));
        return faults;
    }

    /** Whether it was before that minute; people enter minutes, the product counts finer. */
    public static boolean isBefore(Instant typed, Instant recorded) {
        return typed.isBefore(recorded.truncatedTo(ChronoUnit.MINUTES));
    }

    private static void noteTheWay(List<Fault> faults, Procedure procedure) {
        boolean needle = procedure.route().isNeedle();
        note(faults, Fault.SIDE_OF_NEEDLE, needle && procedure.laterality() == Laterality.MIDLINE);
        boolean ribs = procedure.from().compareTo(SpinalLevel.T1) >= 0
                && procedure.to().compareTo(SpinalLevel.T12) <= 0;
        note(faults, Fault.ROUTE_WITHOUT_RIBS, procedure.route() == Route.COSTOVERTEBRAL && !ribs);
        note(faults, Fault.GUIDANCE_OF_NEEDLE, needle && procedure.guidance() == Guidance.DIRECT_VISION);
    }

    private static void noteTheNeedle(List<Fault> faults, Procedure procedure) {
        Integer gauge = procedure.gauge();
        note(faults, Fault.GAUGE_MISSING, procedure.route().isNeedle() && gauge == null);
        note(faults, Fault.GAUGE_OF_OPEN, !procedure.route().isNeedle() && gauge != null);
        note(faults, Fault.GAUGE_RANGE, gauge != null && (gauge < THICKEST || gauge > THINNEST));
    }

    private static void note(List<Fault> faults, Fault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }
}
