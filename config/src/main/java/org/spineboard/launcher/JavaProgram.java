package org.spineboard.launcher;

import java.nio.file.Path;

/** The Java that runs this launcher runs the servers as well. */
final class JavaProgram {
    private JavaProgram() {}

    static String path() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }
}
