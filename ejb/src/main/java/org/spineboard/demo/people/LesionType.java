package org.spineboard.demo.people;

/** What a lesion looks like, in the words of the spine record. */
public enum LesionType {
    LYTIC,
    MIXED,
    BLASTIC
}
