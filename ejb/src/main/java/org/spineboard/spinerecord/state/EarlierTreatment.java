package org.spineboard.spinerecord.state;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.TreatmentRow;

/**
 * What a stretch has had before.
 *
 * @param dose of radiotherapy
 * @param lastDay the last day of it as far as it is known; null when it is not
 */
public record EarlierTreatment(
        UUID id,
        TreatmentKind kind,
        SpinalRange at,
        @Nullable Dose dose,
        @Nullable KnownDay lastDay,
        @Nullable String words,
        Source source,
        Signature author)
        implements Serializable {
    static EarlierTreatment of(TreatmentRow row) {
        return new EarlierTreatment(
                row.id(), row.kind(), row.at(), row.dose(), row.lastDay(), row.words(), row.source(), row.signature());
    }
}
