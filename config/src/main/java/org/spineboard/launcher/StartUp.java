package org.spineboard.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One start of the servers: all of them, or, if one fails, none of those that were not there before. */
final class StartUp {
    /** How long a server may take: many times what it needs on a quiet machine. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Progress progress;
    private final List<Server> started = Collections.synchronizedList(new ArrayList<>());

    StartUp(Progress progress) {
        this.progress = progress;
    }

    /** Each group is started when the one before it is ready; those within a group start side by side. */
    void start(List<List<Server>> groups) throws IOException {
        // Ctrl-C leaves nothing half-started either.
        Thread undo = new Thread(this::undo, "undo");
        Runtime.getRuntime().addShutdownHook(undo);
        boolean done = false;
        try {
            for (List<Server> group : groups) {
                startGroup(group);
            }
            done = true;
        } finally {
            if (removeHook(undo) && !done) {
                undo();
            }
        }
    }

    private void startGroup(List<Server> group) throws IOException {
        long began = System.nanoTime();
        List<Server> waiting = new ArrayList<>();
        for (Server server : group) {
            if (begin(server)) {
                waiting.add(server);
            }
        }
        long spoken = began;
        while (!waiting.isEmpty()) {
            look(waiting, began);
            if (!waiting.isEmpty()) {
                pause();
            }
            if (elapsed(spoken).compareTo(BETWEEN_WORDS) > 0) {
                spoken = System.nanoTime();
                waiting.forEach(server -> progress.say("%-10s is starting (%s)%s"
                        .formatted(
                                server.name(),
                                since(began),
                                server.stage().map(stage -> ": " + stage).orElse(""))));
            }
        }
    }

    /** Whether there is anything to wait for. */
    private boolean begin(Server server) throws IOException {
        if (server.process().isRunning()) {
            boolean useless = server.isOutdated() || server.failure().isPresent();
            if (!useless && server.isReady()) {
                progress.say("%-10s runs already".formatted(server.name()));
                return false;
            }
            if (!useless) {
                return true;
            }
            progress.say("%-10s is restarted with the new build".formatted(server.name()));
            server.stop();
        }
        started.add(server);
        server.start();
        return true;
    }

    private void look(List<Server> waiting, long began) throws IOException {
        for (Server server : List.copyOf(waiting)) {
            if (arrived(server, began)) {
                waiting.remove(server);
            }
        }
    }

    private boolean arrived(Server server, long began) throws IOException {
        if (server.isReady()) {
            progress.say("%-10s ready (%s)".formatted(server.name(), since(began)));
            return true;
        }
        if (!server.process().isRunning() && !started.contains(server)) {
            // It was on its way out when it was found: killed, and not yet gone.
            started.add(server);
            server.start();
            return false;
        }
        if (!server.process().isRunning()) {
            throw new Problem("%s ended while starting: %s".formatted(server.name(), LogGist.of(server.log())));
        }
        Optional<String> failure = server.failure();
        if (failure.isPresent()) {
            throw new Problem(failure.get());
        }
        if (elapsed(began).compareTo(PATIENCE) > 0) {
            throw new Problem(
                    "%s is not ready after %s: %s".formatted(server.name(), since(began), LogGist.of(server.log())));
        }
        return false;
    }

    private void undo() {
        List<Server> backwards = new ArrayList<>(started);
        Collections.reverse(backwards);
        backwards.forEach(Server::stop);
        started.clear();
    }

    private static boolean removeHook(Thread undo) {
        try {
            return Runtime.getRuntime().removeShutdownHook(undo);
        } catch (IllegalStateException alreadyEnding) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("The start was interrupted.", stopped);
        }
    }

    static String since(long began) {
        return elapsed(began).toSeconds() + " s";
    }

    private static Duration elapsed(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
