package org.spineboard.spinerecord;

/** What a dose to the cord was measured in. */
public enum CordStructure {
    CORD,
    /** The cord with its planning margin. */
    CORD_PRV,
    THECAL_SAC
}
