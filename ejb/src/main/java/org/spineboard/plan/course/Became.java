package org.spineboard.plan.course;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PatientWish;

/**
 * What is to be recorded of a part's course.
 *
 * @param actual what was given in the end; null as long as nothing was
 * @param reason code of the picklist {@code TREATMENT_STOPPED}; null where none is asked
 */
public record Became(
        CourseStep step,
        LocalDate on,
        @Nullable String actual,
        @Nullable String reason,
        @Nullable PatientWish wish) implements Serializable {
    /** It began that day. */
    public static Became started(LocalDate on) {
        return new Became(CourseStep.STARTED, on, null, null, null);
    }

    /** It came to its planned end that day. */
    public static Became ended(LocalDate on, String actual) {
        return new Became(CourseStep.ENDED, on, actual, null, null);
    }
}
