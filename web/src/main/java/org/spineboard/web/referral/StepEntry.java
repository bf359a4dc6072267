package org.spineboard.web.referral;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.draft.DraftId;
import org.spineboard.referral.entry.Step;

/** A line of the step list. */
public record StepEntry(
        String state,
        String key,
        @Nullable String hintKey,
        @Nullable String href) implements Serializable {
    private static final Set<Step> HINTED = Set.of(Step.PATIENT, Step.EMERGENCY);

    /** The list as seen from one of its steps; what lies before it can be gone back to. */
    static List<StepEntry> of(List<Step> steps, Step current, @Nullable DraftId draft) {
        int at = steps.indexOf(current);
        return IntStream.range(0, steps.size())
                .mapToObj(index -> entry(steps.get(index), Integer.compare(index, at), draft))
                .toList();
    }

    private static StepEntry entry(Step step, int order, @Nullable DraftId draft) {
        String state = order == 0 ? "current" : order < 0 ? "past" : "next";
        return new StepEntry(
                state,
                "referral.step." + step,
                HINTED.contains(step) ? "referral.stepHint." + step : null,
                draft == null ? null : href(step, draft));
    }

    /** Address of a step, from the context root. */
    static String href(Step step, DraftId draft) {
        return "/referral/" + step.name().toLowerCase(Locale.ROOT) + "?draft=" + draft;
    }

    /** Where a button leads that goes to a step. */
    static String outcome(Step step, DraftId draft) {
        return "/referral/" + step.name().toLowerCase(Locale.ROOT) + "?faces-redirect=true&draft=" + draft;
    }
}
