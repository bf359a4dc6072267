package org.spineboard.biopsy.code;

/** The two halves of a diagnosis in ICD-O-3. */
public enum Axis {
    /** Where the tumour began. */
    TOPOGRAPHY,
    /** What it is, and after the stroke how it behaves. */
    MORPHOLOGY
}
