package org.spineboard.referral.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The cancer behind it.
 *
 * @param primaryInWords what the referrer or the sending system called it
 * @param histology and {@code molecular}: in words; "unknown" is a word
 * @param haematological whether lymphoma or myeloma is possible, which changes what may be given before a biopsy
 */
public record Disease(
        @Nullable Primary primary,
        @Nullable String primaryInWords,
        @Nullable String histology,
        @Nullable String molecular,
        @Nullable YesNoUnknown haematological,
        Burden burden)
        implements Serializable {
    /** Nothing said. */
    public static final Disease NOT_SAID = new Disease(null, null, null, null, null, Burden.NOT_SAID);

    /** How far the cancer has spread. */
    public record Burden(
            @Nullable YesNoUnknown visceral,
            @Nullable YesNoUnknown brain,
            @Nullable YesNoUnknown otherBone,
            @Nullable String stage)
            implements Serializable {
        /** Nothing said. */
        public static final Burden NOT_SAID = new Burden(null, null, null, null);

        public Burden {
            stage = Said.line(stage);
        }
    }

    public Disease {
        primaryInWords = Said.line(primaryInWords);
        histology = Said.line(histology);
        molecular = Said.line(molecular);
    }
}
