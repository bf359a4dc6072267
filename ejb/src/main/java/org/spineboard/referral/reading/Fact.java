package org.spineboard.referral.reading;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/**
 * One answer of a referral, ready to be shown.
 *
 * @param field the form's key; the label's key is {@link #label()}
 * @param value text as written, a number, or the key of a word ({@code referral.Trend.WORSE}), as the kind says;
 *     empty where nothing was said
 */
public record Fact(
        String field, Kind kind, String value, @Nullable ClinicalTime time) implements Serializable {
    /** How the value is to be shown. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** The value is the key of a word. */
        WORD,
        TIME,
        NOT_PROVIDED
    }

    /** Key of the label in the message bundle, without row numbers. */
    public String label() {
        return "referral.field." + field.replaceAll("\\.\\d+", "");
    }

    public boolean isProvided() {
        return kind != Kind.NOT_PROVIDED;
    }
}
