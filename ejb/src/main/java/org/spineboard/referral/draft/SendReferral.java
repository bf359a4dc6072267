package org.spineboard.referral.draft;

/**
 * Sends a draft. Sending the same draft again gives the first answer again.
 *
 * @param version the draft's version that the check page showed
 */
public record SendReferral(DraftId draft, int version) {}
