package org.spineboard.followup.form;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.Complication;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.Whether;

/**
 * What a follow-up says. What is null of pain, walking, Frankel and ECOG could not be assessed; that is an answer.
 *
 * @param pain 0 to 10
 * @param frankelBefore the grade before treatment; null when nobody knows it
 * @param ecog 0 to 5
 * @param complications those there were; none unless {@code complicated} is yes
 * @param words about the complications and everything else; may be empty
 * @param reason why it corrects an earlier version; null for the first
 */
public record FollowUpText(
        LocalDate seenOn,
        @Nullable Integer pain,
        @Nullable Ambulation ambulation,
        @Nullable Frankel frankelBefore,
        @Nullable Frankel frankel,
        @Nullable Integer ecog,
        Whether complicated,
        List<Complication> complications,
        String words,
        @Nullable String reason)
        implements Serializable {
    public FollowUpText {
        complications = List.copyOf(complications);
    }

    /** Clinical text stays out of logs. */
    @Override
    public String toString() {
        return "FollowUpText";
    }
}
