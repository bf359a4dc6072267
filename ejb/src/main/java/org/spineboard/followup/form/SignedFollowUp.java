package org.spineboard.followup.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.followup.FrankelChange;
import org.spineboard.followup.SignedBy;
import org.spineboard.followup.WalkingChange;

/**
 * A signed follow-up.
 *
 * @param version from 1; a later one corrects an earlier one
 * @param frankel what became of the neurology; null when that is not known
 * @param walking what became of walking; null when that is not known
 */
public record SignedFollowUp(
        int version,
        FollowUpText text,
        @Nullable FrankelChange frankel,
        @Nullable WalkingChange walking,
        SignedBy signed)
        implements Serializable {}
