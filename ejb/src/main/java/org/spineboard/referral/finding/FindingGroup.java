package org.spineboard.referral.finding;

import java.util.List;

/** Findings asked for in one question, in the order an examination goes. Each is neurological. */
public enum FindingGroup {
    WEAKNESS(Finding.WEAKNESS_LEG, Finding.WEAKNESS_ARM),
    GAIT(Finding.GAIT_DISTURBANCE),
    SENSATION(Finding.NUMBNESS, Finding.PARAESTHESIA, Finding.SENSORY_LEVEL, Finding.SADDLE_ANAESTHESIA),
    BLADDER_BOWEL(Finding.BLADDER_RETENTION, Finding.BLADDER_INCONTINENCE, Finding.BOWEL_DYSFUNCTION),
    RADICULAR_PAIN(Finding.PAIN_RADICULAR, Finding.PAIN_BAND_LIKE),
    CORD_SIGNS(Finding.HYPERREFLEXIA, Finding.CLONUS, Finding.BABINSKI);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Finding> findings;

    FindingGroup(Finding... findings) {
        this.findings = List.of(findings);
    }

    /** What the question stands for. */
    public List<Finding> findings() {
        return findings;
    }
}
