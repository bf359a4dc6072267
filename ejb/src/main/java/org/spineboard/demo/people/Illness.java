package org.spineboard.demo.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.demo.people.Demonstration.Course;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.YesNoUnknown;

/**
 * What a person has, and what the referring hospital says and asks about it.
 *
 * @param complete whether the referral leaves nothing open that the board needs
 */
public record Illness(
        Cancer cancer,
        String histology,
        Lesion lesion,
        String question,
        String plan,
        List<Finding> findings,
        @Nullable Double onsetHours,
        @Nullable Walking walking,
        int pain,
        YesNoUnknown mechanicalPain,
        int ecog,
        boolean complete,
        @Nullable Course earlierRadiotherapy) {
    public Illness {
        findings = List.copyOf(findings);
    }

    /** Whether it threatens the cord. */
    public boolean isEmergency() {
        return findings.stream().anyMatch(Finding::isNeurological);
    }

    /** Whether its images call for somebody to act. */
    public boolean raisesAlert() {
        return lesion.epidural() || cancer == Cancer.UNKNOWN;
    }

    /** Whether the spine hurts under load. */
    public boolean isMechanical() {
        return mechanicalPain == YesNoUnknown.YES;
    }
}
