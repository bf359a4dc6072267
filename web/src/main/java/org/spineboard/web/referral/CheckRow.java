package org.spineboard.web.referral;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the check page.
 *
 * @param field key of the field
 * @param label key of the label
 * @param value the answer; empty where nothing was said
 * @param sub second line
 * @param change address of the page where it is changed
 */
public record CheckRow(
        String field, String label, String value, @Nullable String sub, boolean optional, String change)
        implements Serializable {}
