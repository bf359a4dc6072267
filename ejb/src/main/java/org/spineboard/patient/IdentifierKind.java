package org.spineboard.patient;

/** What sort of number a person goes by, apart from a confirmed NHS number. */
public enum IdentifierKind {
    /** The number on a hospital's own record. */
    HOSPITAL_NUMBER,
    /** A number given until the real one is known. */
    TEMPORARY,
    /** An NHS number that somebody stated but that did not fit the person it belongs to. */
    NHS_NUMBER_TO_VERIFY,
    OTHER
}
