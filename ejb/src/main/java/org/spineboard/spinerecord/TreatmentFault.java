package org.spineboard.spinerecord;

/** What an earlier treatment cannot say. */
public enum TreatmentFault {
    /** A dose, fractions or a dose to the cord of what is no radiotherapy. */
    DOSE_WITHOUT_RADIATION,
    /** Outside 1 to 100 Gy. */
    DOSE,
    /** Outside 1 to 60. */
    FRACTIONS,
    /** A dose to the cord without saying in which structure, or the other way round; or outside 0 to 100 Gy. */
    CORD_DOSE
}
