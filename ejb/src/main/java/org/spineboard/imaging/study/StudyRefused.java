package org.spineboard.imaging.study;

import org.spineboard.imaging.StudyState;
import org.spineboard.shared.DomainException;

/** A study cannot be dealt with like this. */
public final class StudyRefused extends DomainException {
    private StudyRefused(String key, Object... args) {
        super(key, args);
    }

    /** The case has no such study. */
    public static StudyRefused unknown() {
        return new StudyRefused("imaging.study.unknown");
    }

    /** From where the study stands this is no way on. */
    public static StudyRefused notFromHere(StudyState state) {
        return new StudyRefused("imaging.study.notFromHere." + state);
    }

    /** Nothing new is asked for on a case that has ended. */
    public static StudyRefused ended() {
        return new StudyRefused("imaging.study.ended");
    }

    /** Words are missing without which nobody could act on it. */
    public static StudyRefused without(String what) {
        return new StudyRefused("imaging.study.without." + what);
    }

    /** An MRI was asked for together with a reason why none can be made. */
    public static StudyRefused mriAgainstReason() {
        return new StudyRefused("imaging.study.mriAgainstReason");
    }

    /** It is booked for a time that has passed. */
    public static StudyRefused bookedInThePast() {
        return new StudyRefused("imaging.study.bookedInThePast");
    }

    /** The text is no study UID. */
    public static StudyRefused uid() {
        return new StudyRefused("imaging.study.uid");
    }
}
