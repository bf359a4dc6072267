package org.spineboard.spinerecord;

/** The patient's side. */
public enum Side {
    LEFT,
    RIGHT
}
