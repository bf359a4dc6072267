package org.spineboard.imaging;

/** Why no MRI can be made; the study made instead says so and then counts as the MRI. */
public enum MriContraindication {
    PACEMAKER,
    IMPLANT,
    METAL_IN_EYE,
    CANNOT_LIE,
    CLAUSTROPHOBIA,
    /** Said in the question to radiology. */
    OTHER
}
