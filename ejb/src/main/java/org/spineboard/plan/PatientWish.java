package org.spineboard.plan;

/** Whether a treatment was stopped or cancelled because the patient wished so. */
public enum PatientWish {
    YES,
    NO,
    UNKNOWN
}
