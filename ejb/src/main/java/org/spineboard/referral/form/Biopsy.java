package org.spineboard.referral.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/** Whether tissue is needed, and what is there. */
public record Biopsy(
        @Nullable YesNoUnknown needed,
        @Nullable YesNoUnknown done,
        @Nullable String site,
        @Nullable String result,
        @Nullable ClinicalTime on)
        implements Serializable {
    /** Nothing said. */
    public static final Biopsy NOT_SAID = new Biopsy(null, null, null, null, null);

    public Biopsy {
        site = Said.line(site);
        result = Said.paragraph(result);
    }
}
