package org.spineboard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that outlives this one. It is found again by its number and its start time: a number alone may long be
 * somebody else's.
 */
final class ServerProcess {
    /** The start time is computed from the boot time, which moves a little when the clock is set. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(3);

    private final Path record;

    ServerProcess(Path record) {
        this.record = record;
    }

    /** Starts a command in the background, apart from this terminal, with its output in a log. */
    void start(List<String> command, Map<String, String> environment, Path folder, Path log) throws IOException {
        Files.createDirectories(folder);
        List<String> apart = new ArrayList<>(apartFromTerminal());
        apart.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(apart)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        keep(process.toHandle());
    }

    /** Remembers a process that was started by other means. */
    void keep(ProcessHandle process) throws IOException {
        Properties values = new Properties();
        values.setProperty("pid", String.valueOf(process.pid()));
        process.info().startInstant().ifPresent(start -> values.setProperty("started", start.toString()));
        StateFiles.store(values, record);
    }

    /** The process, if it is still the one that was started. */
    Optional<ProcessHandle> running() {
        try {
            Properties values = StateFiles.load(record);
            String pid = values.getProperty("pid");
            if (pid == null) {
                return Optional.empty();
            }
            String started = values.getProperty("started", "");
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, started));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    boolean isRunning() {
        return running().isPresent();
    }

    /** Asks it to end, waits, and ends it if it does not. */
    void stop(Duration patience) {
        running().ifPresent(process -> {
            process.destroy();
            if (!ended(process, patience)) {
                process.destroyForcibly();
                ended(process, Duration.ofSeconds(10));
            }
        });
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException stays) {
            throw new Problem("%s cannot be deleted.".formatted(record), stays);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean startedAt(ProcessHandle process, String started) {
        Optional<Instant> actual = process.info().startInstant();
        if (started.isEmpty() || actual.isEmpty()) {
            return true;
        }
        return Duration.between(Instant.parse(started), actual.get()).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }

    /** Keeps a Ctrl-C in the terminal, and its closing, from the server. */
    private static List<String> apartFromTerminal() {
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return List.of("/usr/bin/setsid");
        }
        return Files.isExecutable(Path.of("/usr/bin/nohup")) ? List.of("/usr/bin/nohup") : List.of();
    }
}
