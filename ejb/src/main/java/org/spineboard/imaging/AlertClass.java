package org.spineboard.imaging;

/** How soon somebody must act on a report, after AoMRC and RCR 2022; new cancer is marked apart from it. */
public enum AlertClass {
    CRITICAL,
    URGENT,
    SIGNIFICANT,
    NONE
}
