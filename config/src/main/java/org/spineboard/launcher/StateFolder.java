package org.spineboard.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder a stack lives in. What is not below it does not outlast the processes. */
final class StateFolder {
    private static final String FORMAT = "format";
    private static final long ROOM_NEEDED = 512L * 1024 * 1024;

    private final Path home;

    StateFolder(Path home) {
        this.home = home;
    }

    Path home() {
        return home;
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path processes() {
        return home.resolve("processes");
    }

    Path databaseFiles() {
        return home.resolve("pgdata");
    }

    Path keycloak() {
        return home.resolve("keycloak");
    }

    Path wildfly() {
        return home.resolve("wildfly");
    }

    Path secrets() {
        return home.resolve("secrets.properties");
    }

    private Path facts() {
        return home.resolve("stack.properties");
    }

    boolean exists() {
        return Files.exists(facts());
    }

    /** What was settled when the stack first started. */
    Properties remembered() throws IOException {
        return StateFiles.load(facts());
    }

    void remember(Properties values) throws IOException {
        values.setProperty(FORMAT, "1");
        StateFiles.store(values, facts());
    }

    /** Makes the folder, or refuses one that is not ours or has no room. */
    void prepare() throws IOException {
        if (Files.exists(home)) {
            mustBeOurs();
        }
        StateFiles.makePrivateFolder(home);
        Files.createDirectories(logs());
        Files.createDirectories(processes());
    }

    /** Refuses to start servers that would soon fail to write. */
    void mustHaveRoom() throws IOException {
        if (Files.getFileStore(home).getUsableSpace() < ROOM_NEEDED) {
            throw new Problem("The disk is full: less than 512 MB are left for %s.".formatted(home));
        }
    }

    private void mustBeOurs() throws IOException {
        String owner = Files.getOwner(home).getName();
        String me = System.getProperty("user.name", owner);
        if (!owner.equals(me) && !owner.endsWith("\\" + me)) {
            throw new Problem("%s belongs to %s, not to %s: set SPINEBOARD_HOME to a folder of your own."
                    .formatted(home, owner, me));
        }
        if (!exists() && holdsSomethingForeign()) {
            throw new Problem("%s holds files that are not of this stack: set SPINEBOARD_HOME to an empty folder."
                    .formatted(home));
        }
    }

    private boolean holdsSomethingForeign() throws IOException {
        try (Stream<Path> inside = Files.list(home)) {
            return inside.map(path -> String.valueOf(path.getFileName()))
                    .anyMatch(name -> !name.equals("logs") && !name.equals("lock") && !name.equals("processes"));
        }
    }

    /** One command at a time: the second of two is told so. */
    Optional<Lock> lock() throws IOException {
        Files.createDirectories(home);
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Lock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /** Closing the channel gives the lock back. */
    record Lock(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
