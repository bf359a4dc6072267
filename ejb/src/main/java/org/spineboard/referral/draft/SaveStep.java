package org.spineboard.referral.draft;

import java.util.Map;

/**
 * Keeps what was typed on a step.
 *
 * @param version the draft's version that the page was made from
 * @param answers the fields of the page, raw; a blank takes an answer away, a field not sent stays as it was
 */
public record SaveStep(DraftId draft, int version, Map<String, String> answers) {
    public SaveStep {
        answers = Map.copyOf(answers);
    }
}
