package org.spineboard.spinerecord;

/** What kind of knowledge an aspect is; it says who may observe it. */
public enum Area {
    /** Seen on images; a radiologist's. */
    IMAGING,
    /** Found on examining the patient; a treating clinician's. */
    EXAMINATION,
    /** How the patient gets through the day; a treating clinician's or a nurse specialist's. */
    FUNCTION,
    /** Measured in blood, or on the scales. */
    LABORATORY,
    /** The cancer, how far it has spread, and what it was treated with. */
    DISEASE
}
