package org.spineboard.spinerecord;

/** What a stretch of the spine has had before. */
public enum TreatmentKind {
    RADIATION,
    SURGERY,
    HARDWARE,
    CEMENT
}
