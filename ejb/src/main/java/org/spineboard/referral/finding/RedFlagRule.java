package org.spineboard.referral.finding;

import org.spineboard.casefile.Track;

/**
 * Which track a referral takes: any new neurological symptom or sign is an emergency until an expert says otherwise.
 * A "no" to the general question does not outweigh a sign that was found.
 */
public final class RedFlagRule {
    private RedFlagRule() {}

    public static Track trackOf(Neurology neurology) {
        boolean emergency = Boolean.TRUE.equals(neurology.newSigns()) || anyNeurologicalPresent(neurology);
        return emergency ? Track.EMERGENCY : Track.ELECTIVE;
    }

    static boolean anyNeurologicalPresent(Neurology neurology) {
        return neurology.groups().containsValue(Answer.PRESENT)
                || neurology.findings().stream()
                        .anyMatch(note -> note.answer() == Answer.PRESENT
                                && note.finding().isNeurological());
    }
}
