package org.spineboard.web.spine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;

/**
 * What epidural disease does to the sac and the cord, as one question; each answer stands for what is seen of sac, cord
 * and fluid, of which the grade is worked out.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Canal {
    BONE_ONLY("N", "N", "N", "N", "Y"),
    SAC_NOT_DEFORMED("Y", "N", "N", "N", "Y"),
    SAC_DEFORMED("Y", "Y", "N", "N", "Y"),
    CORD_TOUCHED("Y", "Y", "Y", "N", "Y"),
    CORD_COMPRESSED("Y", "Y", "Y", "Y", "Y"),
    NO_FLUID("Y", "Y", "Y", "Y", "N"),
    FLUID_UNTOLD("Y", "Y", "Y", "Y", ValueKind.INDETERMINATE),
    INDETERMINATE(
            "Y", ValueKind.INDETERMINATE, ValueKind.INDETERMINATE, ValueKind.INDETERMINATE, ValueKind.INDETERMINATE),
    UNKNOWN("Y", ValueKind.UNKNOWN, ValueKind.UNKNOWN, ValueKind.UNKNOWN, ValueKind.UNKNOWN);

    private final List<String> findings;

    Canal(String... findings) {
        this.findings = List.of(findings);
    }

    /** What is seen, by aspect. */
    public List<Stated> findings() {
        List<Stated> said = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            said.add(Stated.of(Aspect.EPIDURAL.get(i), findings.get(i)));
        }
        return said;
    }

    /** The answer that stands for what a report says. */
    public static Optional<Canal> of(LevelSaid level) {
        return Arrays.stream(values())
                .filter(canal ->
                        canal.findings().stream().allMatch(stated -> level.says(stated.aspect(), stated.value())))
                .findFirst();
    }
}
