package org.spineboard.document;

/** Why a file is not stored. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    NAME_TOO_LONG,
    /** The name holds characters that cannot be seen, or parts of a path. */
    NAME,
    /** The content is a program. */
    PROGRAM,
    /** None of the types that are taken. */
    TYPE,
    /** Content, name and what the browser says do not agree. */
    MISMATCH,
    /** Something else is hidden in or behind it. */
    HIDDEN,
    /** It ends in the middle, or cannot be read. */
    BROKEN,
    TOO_MANY_PIXELS,
    TOO_MANY_PAGES,
    /** It unpacks to far more than it is. */
    BOMB,
    /** A PDF with a script, a launch action or files in it. */
    ACTIVE,
    ENCRYPTED,
    /** Looking through it took too long. */
    TOO_LONG,
    VIRUS,
    /** The virus check does not answer, so nothing is stored. */
    NOT_CHECKED,
    /** Another patient's NHS number stands in it. */
    OTHER_PATIENT
}
