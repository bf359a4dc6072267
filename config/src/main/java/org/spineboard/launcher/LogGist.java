package org.spineboard.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a log says about why its server ended: the last line that complains, and where to read on. */
final class LogGist {
    private static final int TAIL = 64 * 1024;
    private static final int LONGEST = 300;
    private static final Pattern COMPLAINT = Pattern.compile("\\b(ERROR|FATAL|PANIC|could not|Caused by)\\b");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private static final String CAUSED_BY = "Caused by: ";
    private static final Pattern END_OF_DESCRIPTION = Pattern.compile("[\"}]+$");

    private LogGist() {}

    static String of(Path log) {
        return of(log, tail(log));
    }

    static String of(Path log, String text) {
        List<String> lines = COLOUR.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String gist = lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
        for (String line : lines) {
            gist = COMPLAINT.matcher(line).find() ? line : gist;
        }
        gist = rootCause(gist);
        return "%s (%s)".formatted(gist.length() > LONGEST ? gist.substring(0, LONGEST) + "…" : gist, log);
    }

    /** A line may hold a whole chain of causes: the last one is the reason. */
    private static String rootCause(String line) {
        int at = line.lastIndexOf(CAUSED_BY);
        return at < 0
                ? line
                : END_OF_DESCRIPTION
                        .matcher(line.substring(at + CAUSED_BY.length()))
                        .replaceAll("");
    }

    /** The end of a log, from the beginning of a line. */
    static String tail(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - TAIL);
            file.seek(start);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return start == 0 ? text : text.substring(text.indexOf('\n') + 1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
