package org.spineboard.imaging.report;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.AlertClass;
import org.spineboard.shared.security.Signature;

/**
 * A report as it was signed.
 *
 * @param reason why it was added to; only from the second version on
 * @param levels in anatomical order
 * @param acknowledged who took responsibility for its alert
 */
public record SignedReport(
        UUID id,
        UUID study,
        int version,
        @Nullable String reason,
        List<LevelSaid> levels,
        String conclusion,
        AlertClass alert,
        boolean newCancer,
        boolean cordCompression,
        Signature signature,
        @Nullable Signature acknowledged)
        implements Serializable {
    public SignedReport {
        levels = List.copyOf(levels);
    }

    /** Whether somebody must act on it and take responsibility for that. */
    public boolean isAlert() {
        return alert != AlertClass.NONE || newCancer;
    }
}
