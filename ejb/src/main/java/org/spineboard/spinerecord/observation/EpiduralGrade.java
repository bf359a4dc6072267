package org.spineboard.spinerecord.observation;

import java.util.Collection;
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

/** The grade of epidural compression that follows from what was seen in the canal. */
public final class EpiduralGrade {
    private EpiduralGrade() {}

    /** Of these findings; those that say that nothing is known are missing. */
    public static ScoreResult of(Collection<Stated> said) {
        Map<String, String> findings = new LinkedHashMap<>();
        said.stream()
                .filter(stated -> Aspect.EPIDURAL.contains(stated.aspect()) && !ValueKind.isMissing(stated.value()))
                .forEach(stated -> findings.put(stated.aspect().name().toLowerCase(Locale.ROOT), stated.value()));
        return BilskyEscc.SCORE.of(findings);
    }

    /** The same, unless findings cannot be true together, such as a cord that is touched in a sac of normal shape. */
    static List<Stated> passed(List<Stated> said) {
        of(said).faults().stream().findFirst().ifPresent(fault -> {
            throw SpineRefused.contradiction(Aspect.valueOf(fault.input().toUpperCase(Locale.ROOT)));
        });
        return said;
    }
}
