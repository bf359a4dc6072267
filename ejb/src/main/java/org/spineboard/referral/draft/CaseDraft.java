package org.spineboard.referral.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * What a person has begun to write about a case.
 *
 * @param answers the fields as typed
 */
public record CaseDraft(Map<String, String> answers, Instant savedAt) implements Serializable {
    public CaseDraft {
        answers = Map.copyOf(answers);
    }

    /** What was typed stays out of logs. */
    @Override
    public String toString() {
        return "CaseDraft[" + savedAt + "]";
    }
}
