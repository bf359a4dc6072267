package org.spineboard.column;

import java.util.ArrayList;
import java.util.List;
import org.spineboard.spine.SpinalRange;

/**
 * A treatment that a stretch has had before.
 *
 * @param dose in Gy, empty when it is not known or no radiotherapy
 * @param fractions empty when it is not known or no radiotherapy
 * @param when the last day as exactly as it is known, in words; empty when it is not known
 */
public record Past(Kind kind, SpinalRange at, String dose, String fractions, String when) implements Marking {
    /** What was done. */
    public enum Kind {
        RADIATION,
        SURGERY,
        HARDWARE,
        CEMENT
    }

    /** What was done, short enough for the gutter of the map. */
    public String brief(Saying saying) {
        if (kind != Kind.RADIATION || dose.isEmpty()) {
            return saying.of("past." + kind);
        }
        return fractions.isEmpty() ? saying.of("past.dose", dose) : saying.of("past.course", dose, fractions);
    }

    /** The lines of the gutter, the most telling first. */
    public List<String> lines(Saying saying) {
        List<String> lines = new ArrayList<>(List.of(brief(saying)));
        if (!when.isEmpty()) {
            if (kind == Kind.RADIATION) {
                lines.add(saying.of("past.ended"));
            }
            lines.add(when);
        }
        return lines;
    }

    /** What was done, as part of a level's name. */
    public String spoken(Saying saying) {
        return kind == Kind.RADIATION && !dose.isEmpty()
                ? saying.of("past.earlier", brief(saying))
                : saying.of("past.spoken." + kind);
    }

    /** What was done and when, for the table. */
    public String full(Saying saying) {
        String words = kind == Kind.RADIATION ? spoken(saying) : brief(saying);
        return when.isEmpty() ? words : saying.of("past.full", words, when);
    }
}
