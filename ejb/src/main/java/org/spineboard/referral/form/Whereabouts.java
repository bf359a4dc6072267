package org.spineboard.referral.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where the patient is now, and the telephone beside the bed. */
public record Whereabouts(
        @Nullable String hospital,
        @Nullable String ward,
        @Nullable String phone) implements Serializable {
    /** Nothing said. */
    public static final Whereabouts NOT_SAID = new Whereabouts(null, null, null);

    public Whereabouts {
        hospital = Said.name(hospital);
        ward = Said.name(ward);
        phone = Said.name(phone);
    }
}
