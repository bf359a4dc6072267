package org.spineboard.spinerecord;

import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** The spine record cannot take this. */
public final class SpineRefused extends DomainException {
    private SpineRefused(String key, Object... args) {
        super(key, args);
    }

    /** A value the aspect does not have. */
    public static SpineRefused value(Aspect aspect) {
        return new SpineRefused("spinerecord.value.refused", name(aspect));
    }

    /** A side where there is none. */
    public static SpineRefused side(Aspect aspect) {
        return new SpineRefused("spinerecord.side.refused", name(aspect));
    }

    /** Said of a lesion what is a patient's, or the other way round. */
    public static SpineRefused subject(Aspect aspect) {
        return new SpineRefused("spinerecord.subject.refused", name(aspect));
    }

    /** Not to be observed by whoever has this right. */
    public static SpineRefused area(Aspect aspect) {
        return new SpineRefused("spinerecord.area.refused", name(aspect));
    }

    /** Two values of one aspect at once. */
    public static SpineRefused twice(Aspect aspect) {
        return new SpineRefused("spinerecord.aspect.twice", name(aspect));
    }

    /** Nothing was said. */
    public static SpineRefused nothing() {
        return new SpineRefused("spinerecord.nothing.said");
    }

    /** Seen later than now, or treated later than today. */
    public static SpineRefused inTheFuture() {
        return new SpineRefused("spinerecord.time.future");
    }

    /** Seen before the patient was born, or so long ago that it must be a slip. */
    public static SpineRefused tooLongAgo() {
        return new SpineRefused("spinerecord.time.tooLongAgo");
    }

    /** Findings in the canal that contradict each other. */
    public static SpineRefused contradiction(Aspect aspect) {
        return new SpineRefused("spinerecord.epidural.contradiction", name(aspect));
    }

    /** No such lesion, observation or treatment of this patient. */
    public static SpineRefused unknown() {
        return new SpineRefused("spinerecord.record.unknown");
    }

    /** Somebody has taken it back already. */
    public static SpineRefused takenBackAlready() {
        return new SpineRefused("spinerecord.takenBack.already");
    }

    /** Only whoever could have said it takes it back. */
    public static SpineRefused notTheirs() {
        return new SpineRefused("spinerecord.takenBack.notTheirs");
    }

    /** Taking back without a reason. */
    public static SpineRefused withoutReason() {
        return new SpineRefused("spinerecord.takenBack.withoutReason");
    }

    /** A treatment with what its kind does not have, or without what it needs. */
    public static SpineRefused treatment(TreatmentFault fault) {
        return new SpineRefused("spinerecord.treatment.refused", new Term("spinerecord.TreatmentFault." + fault));
    }

    private static Term name(Aspect aspect) {
        return new Term("spinerecord.Aspect." + aspect);
    }
}
