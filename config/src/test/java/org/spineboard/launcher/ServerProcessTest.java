package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
    private ServerProcess process;
    private Path record;

    @BeforeEach
    void startSomethingLong(@TempDir Path temporary) throws IOException {
        record = temporary.resolve("sleeper");
        process = new ServerProcess(record);
        process.start(List.of("sleep", "60"), Map.of(), temporary, temporary.resolve("sleeper.log"));
    }

    @AfterEach
    void stop() {
        process.stop(Duration.ofSeconds(5));
    }

    @Test
    void isFoundAgain() {
        assertThat(new ServerProcess(record).isRunning()).isTrue();
    }

    @Test
    void isGoneWhenStopped() {
        long pid = process.running().orElseThrow().pid();

        process.stop(Duration.ofSeconds(5));

        assertThat(process.isRunning()).isFalse();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void isNotTakenForAStrangerWithItsNumber() throws IOException {
        Properties values = StateFiles.load(record);
        values.setProperty("started", "2001-01-01T00:00:00Z");
        StateFiles.store(values, record);

        assertThat(process.isRunning()).isFalse();

        process.keep(ProcessHandle.of(Long.parseLong(values.getProperty("pid"))).orElseThrow());
    }

    @Test
    void isNotRunningWhenTheRecordIsRubbish() throws IOException {
        ProcessHandle handle = process.running().orElseThrow();
        StateFiles.write(record, "pid=many");

        assertThat(process.isRunning()).isFalse();

        process.keep(handle);
    }
}
