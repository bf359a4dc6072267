package org.spineboard.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One of the servers a stack is made of. */
interface Server {
    /** As people know it. */
    String name();

    /** Where its words go. */
    Path log();

    ServerProcess process();

    /** Refuses to start where somebody else listens. */
    void mustFindItsPortsFree();

    /** Starts it and returns; it may not answer yet. */
    void start() throws IOException;

    /** Whether it answers. */
    boolean isReady();

    /** Why it will never be ready although it runs. */
    default Optional<String> failure() {
        return Optional.empty();
    }

    /** How far a long start has come, where its log says so. */
    default Optional<String> stage() {
        return Optional.empty();
    }

    void stop();

    /** Whether it runs with something that has been replaced since. */
    default boolean isOutdated() {
        return false;
    }

    /** Where it listens, for the status. */
    String address();
}
