package org.spineboard.spinerecord.observation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.stability.BilskyEscc;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.SpineRefused;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;

/** Refuses findings in the canal that cannot be true together, such as a cord that is touched in a sac of normal shape. */
final class EpiduralCheck {
    private EpiduralCheck() {}

    /** The same, if they can stand beside each other. */
    static List<Stated> passed(List<Stated> said) {
        Map<String, String> findings = new LinkedHashMap<>();
        said.stream()
                .filter(stated -> Aspect.EPIDURAL.contains(stated.aspect()) && !ValueKind.isMissing(stated.value()))
                .forEach(stated -> findings.put(input(stated.aspect()), stated.value()));
        ScoreResult result = BilskyEscc.SCORE.of(findings);
        result.faults().stream().findFirst().ifPresent(fault -> {
            throw SpineRefused.contradiction(Aspect.valueOf(fault.input().toUpperCase(Locale.ROOT)));
        });
        return said;
    }

    private static String input(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }
}
