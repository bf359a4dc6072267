package org.spineboard.scoring.guideline;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** A clock of NG234 and QS56: how long it runs and which events end it. Weekends and nights count, nothing pauses it. */
enum TimerRule {
    MRI_MSCC_24H(Duration.ofHours(24), "WHOLE_SPINE_MRI_DONE"),
    MRI_PAIN_7D(Duration.ofDays(7), "MRI_AND_PLAN_DONE"),
    COORD_PAIN_24H(Duration.ofHours(24), "COORDINATOR_CONTACTED"),
    IMMOB_ADVICE_24H(Duration.ofHours(24), "EXPERT_ADVICE_RECORDED"),
    RT_24H(Duration.ofHours(24), "FIRST_FRACTION_DELIVERED");

    private static final Set<String> ALWAYS_EXEMPT =
            Set.of("PATIENT_DECLINED", "PATIENT_DIED", "PATIENT_DYING", "MSCC_EXCLUDED");
    private static final String SURGERY = "SURGERY_CHOSEN_INSTEAD";
    private static final String CT = "CT_INSTEAD_MRI_CONTRAINDICATED";
    private static final String NEUROLOGY = "NEUROLOGICAL_SIGN_APPEARED";

    private final Duration limit;
    private final String stop;

    TimerRule(Duration limit, String stop) {
        this.limit = limit;
        this.stop = stop;
    }

    Duration limit() {
        return limit;
    }

    boolean isStoppedBy(String event) {
        return stop.equals(event) || (this == MRI_MSCC_24H && CT.equals(event));
    }

    boolean isSupersededBy(String event) {
        return NEUROLOGY.equals(event) && (this == MRI_PAIN_7D || this == COORD_PAIN_24H);
    }

    boolean isExemptBy(String event) {
        return ALWAYS_EXEMPT.contains(event) || (this == RT_24H && SURGERY.equals(event));
    }

    /** Whether the event ends the clock in any way; another one lets it run on. */
    boolean isEndedBy(String event) {
        return isStoppedBy(event) || isSupersededBy(event) || isExemptBy(event);
    }

    static String[] names() {
        return Stream.of(values()).map(TimerRule::name).toArray(String[]::new);
    }
}
