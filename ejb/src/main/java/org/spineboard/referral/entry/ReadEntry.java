package org.spineboard.referral.entry;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.finding.RedFlagRule;
import org.spineboard.referral.form.ReferralForm;

/**
 * What was typed, read.
 *
 * @param person null as long as there is no family name
 * @param saidUnknown fields to which the answer was that nobody knows
 */
public record ReadEntry(
        @Nullable Demographics person, ReferralForm form, List<FieldProblem> problems, Set<String> saidUnknown) {
    public ReadEntry {
        problems = List.copyOf(problems);
        saidUnknown = Set.copyOf(saidUnknown);
    }

    public Track track() {
        return RedFlagRule.trackOf(form.neurology());
    }
}
