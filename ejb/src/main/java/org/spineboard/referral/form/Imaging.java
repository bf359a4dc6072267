package org.spineboard.referral.form;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/**
 * Images there are, and how it stands with the MRI of the whole spine.
 *
 * @param mriReason why it was not done
 * @param mriSafety implants, pacemaker, and the like, in words
 */
public record Imaging(
        @Nullable Mri mri,
        @Nullable ClinicalTime mriAt,
        @Nullable String mriReason,
        @Nullable String mriSafety,
        List<Study> studies)
        implements Serializable {
    /** Nothing said. */
    public static final Imaging NOT_SAID = new Imaging(null, null, null, null, List.of());

    /** How far the MRI of the whole spine has come. */
    public enum Mri {
        DONE,
        BOOKED,
        NOT_DONE
    }

    /** What a study was made with. */
    public enum Modality {
        MR,
        CT,
        PT,
        NM,
        CR,
        US,
        OTHER
    }

    /** One study: when, of what, where it lies, whether it was sent on. */
    public record Study(
            @Nullable ClinicalTime on,
            Modality modality,
            @Nullable String region,
            @Nullable String where,
            @Nullable YesNoUnknown transferred,
            @Nullable YesNoUnknown reported,
            @Nullable String studyUid)
            implements Serializable {
        public Study {
            region = Said.line(region);
            where = Said.name(where);
            studyUid = Said.name(studyUid);
        }
    }

    public Imaging {
        mriReason = Said.line(mriReason);
        mriSafety = Said.line(mriSafety);
        studies = List.copyOf(studies);
    }
}
