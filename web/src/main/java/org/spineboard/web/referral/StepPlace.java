package org.spineboard.web.referral;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Track;
import org.spineboard.referral.draft.DraftView;
import org.spineboard.referral.entry.Step;

/**
 * Where a page stands on its way.
 *
 * @param draft null as long as nothing was saved
 */
public record StepPlace(Step step, @Nullable DraftView draft) implements Serializable {
    public Track track() {
        return draft == null ? Track.ELECTIVE : draft.track();
    }

    public List<StepEntry> entries() {
        return StepEntry.of(steps(), step, draft == null ? null : draft.id());
    }

    /** Counted from 1. */
    public int number() {
        return steps().indexOf(step) + 1;
    }

    /** Address of the page with its draft; empty as long as there is none. */
    public String address() {
        return draft == null ? "" : StepEntry.href(step, draft.id());
    }

    /** The page that follows. A page that is not on this way leads to its second one. */
    Step next() {
        return steps().get(Math.max(0, steps().indexOf(step)) + 1);
    }

    private List<Step> steps() {
        return Step.of(track());
    }
}
