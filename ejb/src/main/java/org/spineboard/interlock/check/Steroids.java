package org.spineboard.interlock.check;

import java.util.List;
import java.util.Locale;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Undertaking.PlannedDrug;
import org.spineboard.interlock.rule.Parameters;

/** Which drugs are steroids, by the words of a rule. */
final class Steroids {
    private static final String NAMES = "steroids";

    private Steroids() {}

    /** The steroids among the drugs that are to be given. */
    static List<PlannedDrug> in(Undertaking.GiveDrugs drugs, Parameters parameters) {
        List<String> names = parameters.words(NAMES);
        return drugs.drugs().stream()
                .filter(drug -> names.stream().anyMatch(drug.name().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }
}
