package org.spineboard.referral.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who refers, and whom to speak to. */
public record Sender(
        @Nullable String nameAndRole,
        @Nullable String ringBack,
        @Nullable String consultant,
        @Nullable String othersToTell)
        implements Serializable {
    /** Nothing said. */
    public static final Sender NOT_SAID = new Sender(null, null, null, null);

    public Sender {
        nameAndRole = Said.line(nameAndRole);
        ringBack = Said.name(ringBack);
        consultant = Said.name(consultant);
        othersToTell = Said.line(othersToTell);
    }
}
