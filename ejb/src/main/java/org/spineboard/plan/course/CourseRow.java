package org.spineboard.plan.course;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PatientWish;
import org.spineboard.shared.security.Signature;

/**
 * Something that became of a part of a plan.
 *
 * @param actual what was given in the end; null as long as nothing was
 * @param reason code of the picklist {@code TREATMENT_STOPPED}; null where none is asked
 */
public record CourseRow(
        UUID id,
        Modality modality,
        CourseStep step,
        LocalDate on,
        @Nullable String actual,
        @Nullable String reason,
        @Nullable PatientWish wish,
        Signature signature)
        implements Serializable {}
