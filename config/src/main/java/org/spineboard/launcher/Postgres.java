package org.spineboard.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.spineboard.launcher.Secrets.Secret;

/** The database server. */
final class Postgres implements Server {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StateFolder state;
    private final PostgresPrograms programs;
    private final Secrets secrets;
    private final int port;
    private final ServerProcess process;

    Postgres(StateFolder state, Path servers, Secrets secrets, int port) {
        this.state = state;
        this.programs = new PostgresPrograms(servers);
        this.secrets = secrets;
        this.port = port;
        this.process = new ServerProcess(state.processes().resolve("postgres"));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return state.logs().resolve("postgres.log");
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void mustFindItsPortsFree() {
        Ports.mustBeFree(port, Ports.DATABASE, name());
    }

    @Override
    public void start() throws IOException {
        programs.unpackOnce();
        if (!Files.exists(state.databaseFiles())) {
            create();
        }
        configure();
        removeStaleLock();
        run(
                "pg_ctl",
                List.of("start", "-w", "-t", "60", "-D", files(), "-l", log().toString()),
                "PostgreSQL did not start");
        long pid = Long.parseLong(lockLines().get(0).strip());
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        if (server.isEmpty()) {
            throw new Problem("PostgreSQL ended while starting: see " + log());
        }
        process.keep(server.get());
        new DatabaseSetup(port, secrets).run();
    }

    @Override
    public boolean isReady() {
        return process.isRunning() && new DatabaseSetup(port, secrets).answers();
    }

    @Override
    public void stop() {
        // Also one that came up too late for its start to be remembered.
        if (lockHolder().isPresent()) {
            try {
                run(
                        "pg_ctl",
                        List.of("stop", "-w", "-t", "60", "-m", "fast", "-D", files()),
                        "PostgreSQL did not stop");
            } catch (IOException cannotAsk) {
                process.stop(PATIENCE);
            }
        }
        process.forget();
    }

    /** A new database cluster: checksums, UTF-8, names sorted as an English reader expects, passwords for everybody. */
    private void create() throws IOException {
        Path unfinished = state.databaseFiles().resolveSibling("pgdata.new");
        StateFiles.deleteTree(unfinished);
        Path password = state.home().resolve("initdb.password");
        StateFiles.write(password, secrets.get(Secret.DATABASE_SUPERUSER));
        try {
            run(
                    "initdb",
                    List.of(
                            "-D",
                            unfinished.toString(),
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=en-GB",
                            "--data-checksums"),
                    "The database files could not be made");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                Files.readString(unfinished.resolve("postgresql.conf")) + "\ninclude = 'spineboard.conf'\n");
        Files.move(unfinished, state.databaseFiles());
    }

    private void configure() throws IOException {
        Files.writeString(state.databaseFiles().resolve("spineboard.conf"), """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'
                # An acknowledged record is on the disk.
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                # The log names neither rows nor statements: both hold patients' data.
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_statement = 'none'
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """.formatted(port));
    }

    /** After a crash the lock names a process that is gone, or, after a restart of the machine, somebody else's. */
    private void removeStaleLock() throws IOException {
        Optional<ProcessHandle> holder = lockHolder();
        if (holder.isPresent()) {
            throw new Problem("Another PostgreSQL (process %d) works on %s: stop it first."
                    .formatted(holder.get().pid(), state.databaseFiles()));
        }
        Files.deleteIfExists(lock());
    }

    /** The PostgreSQL that works on the files, if any does. */
    private Optional<ProcessHandle> lockHolder() {
        try {
            return Files.exists(lock())
                    ? ProcessHandle.of(Long.parseLong(lockLines().get(0).strip()))
                            .filter(Postgres::isPostgres)
                    : Optional.empty();
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info().command().filter(path -> path.contains("postgres")).isPresent();
    }

    private Path lock() {
        return state.databaseFiles().resolve("postmaster.pid");
    }

    private List<String> lockLines() throws IOException {
        return Files.readAllLines(lock());
    }

    private String files() {
        return state.databaseFiles().toString();
    }

    private void run(String program, List<String> arguments, String otherwise) throws IOException {
        List<String> command = new ArrayList<>(programs.call(program));
        command.addAll(arguments);
        Path output = state.logs().resolve(program + ".log");
        Process running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (running.waitFor(90, TimeUnit.SECONDS) && running.exitValue() == 0) {
                return;
            }
            running.destroyForcibly();
        } catch (InterruptedException stopped) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        throw new Problem("%s: %s".formatted(otherwise, LogGist.of(log(), said)));
    }
}
