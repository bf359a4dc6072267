package org.spineboard.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs: they come packed in a library and are unpacked once, beside the other servers. */
final class PostgresPrograms {
    private final Path folder;

    PostgresPrograms(Path servers) {
        this.folder = servers.resolve("postgres");
    }

    /** The command that calls a program; as root inside a user namespace, because PostgreSQL refuses root. */
    List<String> call(String program) {
        String path = folder.resolve("bin").resolve(program).toString();
        return isRoot() ? List.of("unshare", "-U", path) : List.of(path);
    }

    void unpackOnce() throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Path unfinished = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "postgres-");
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + packageName())) {
            if (packed == null) {
                throw new Problem("There is no PostgreSQL for this machine (%s %s) in the build: build it here again."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            unpack(packed, unfinished);
        }
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException anotherWasFaster) {
            StateFiles.deleteTree(unfinished);
            if (!Files.exists(folder)) {
                throw anotherWasFaster;
            }
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(entry, tar, target);
            }
        }
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException(entry.getName() + " leads out of the folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0 && StateFiles.isPosix(path)) {
            Files.setPosixFilePermissions(path, runnable());
        }
    }

    private static Set<PosixFilePermission> runnable() {
        return EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_EXECUTE);
    }

    private static String packageName() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        // The packages for ARM and for the Mac name the processor in their own way.
        String processor = arch.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system, processor);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"));
    }
}
