package org.spineboard.web.biopsy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.spine.SpinalLevel;

/** Reads how tissue was taken from the form. */
final class ProcedureReader {
    /** The fields of the form. */
    static final List<String> FIELDS = List.of(
            "takenAt",
            "backDated",
            "levelFrom",
            "levelTo",
            "laterality",
            "route",
            "guidance",
            "gauge",
            "cores",
            "coreLength",
            "touchPrep",
            "microbiology",
            "complication",
            "receivedAt");

    private ProcedureReader() {}

    static Procedure read(TypedReader in) {
        Instant takenAt = in.moment("takenAt");
        SpinalLevel from = in.choice("levelFrom", SpinalLevel.class);
        SpinalLevel to = in.words("levelTo").isEmpty() ? from : in.choice("levelTo", SpinalLevel.class);
        return new Procedure(
                takenAt,
                from,
                to,
                in.choice("laterality", Laterality.class),
                in.choice("route", Route.class),
                in.choice("guidance", Guidance.class),
                in.numberIfAny("gauge"),
                in.number("cores"),
                in.numberIfAny("coreLength"),
                in.yes("touchPrep"),
                in.yes("microbiology"),
                complication(in));
    }

    private static @Nullable String complication(TypedReader in) {
        String words = in.words("complication");
        return words.isEmpty() ? null : words;
    }
}
