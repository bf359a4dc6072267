package org.spineboard.launcher;

/** Hears how far a command has come. */
@FunctionalInterface
public interface Progress {
    /** For callers that do not want to hear it. */
    Progress SILENT = line -> {};

    void say(String line);
}
