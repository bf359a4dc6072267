package org.spineboard.document.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spineboard.document.Refusal;
import org.spineboard.shared.Text;
import org.spineboard.shared.TextRefused;

/** What a file may be called. */
final class FileName {
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "bat", "cmd", "scr", "msi", "jar", "js", "vbs", "ps1", "sh", "lnk", "hta", "html", "htm",
            "svg", "xml", "php", "jsp", "zip", "7z", "rar");

    private FileName() {}

    static Optional<Refusal> refusal(String name) {
        if (name.codePointCount(0, name.length()) > Text.LINE) {
            return Optional.of(Refusal.NAME_TOO_LONG);
        }
        boolean path = name.chars().anyMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0);
        boolean edges = name.isBlank() || !name.strip().equals(name) || name.startsWith(".") || name.endsWith(".");
        return path || edges || isHidden(name) || namesAProgram(name) ? Optional.of(Refusal.NAME) : Optional.empty();
    }

    private static boolean isHidden(String name) {
        try {
            return !Text.name(name, Text.LINE).equals(Text.line(name, Text.LINE));
        } catch (TextRefused refusal) {
            return true;
        }
    }

    /** As {@code report.exe.pdf} does, or {@code report.pdf.exe}. */
    private static boolean namesAProgram(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\.")).skip(1).anyMatch(PROGRAMS::contains);
    }
}
