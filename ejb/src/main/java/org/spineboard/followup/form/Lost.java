package org.spineboard.followup.form;

import java.io.Serializable;
import org.spineboard.followup.SignedBy;

/**
 * The patient was lost to a follow-up.
 *
 * @param reason an entry of the picklist {@code FOLLOW_UP_LOST}
 */
public record Lost(String reason, String words, SignedBy signed) implements Serializable {}
