package org.spineboard.referral.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the patient wants and how they live.
 *
 * @param consent to being discussed by the board
 * @param social place of care, carers, home
 */
public record PersonalView(
        @Nullable String wishes,
        @Nullable YesNoUnknown capacity,
        @Nullable YesNoUnknown consent,
        @Nullable String keyWorker,
        @Nullable String social)
        implements Serializable {
    /** Nothing said. */
    public static final PersonalView NOT_SAID = new PersonalView(null, null, null, null, null);

    public PersonalView {
        wishes = Said.paragraph(wishes);
        keyWorker = Said.line(keyWorker);
        social = Said.paragraph(social);
    }
}
