package org.spineboard.interlock;

/** How loud an interlock is. There is none that cannot be overridden. */
public enum Severity {
    PRIORITY,
    HIGH
}
