package org.spineboard.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the moves, as the workflow page shows them. */
final class WorkflowPicture {
    private static final List<CaseStatus> OPEN =
            Arrays.stream(CaseStatus.values()).filter(status -> !status.isEnd()).toList();

    private WorkflowPicture() {}

    static String statuses() {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> SUBMITTED: SUBMIT"));
        lines.add("    state \"any status that is no end\" as open {");
        moves().filter(move -> !isFromAnywhere(move)).forEach(move -> move.starts().stream()
                .filter(from -> !move.after(from).isEnd())
                .forEach(from -> lines.add("        " + arrow(from, move))));
        lines.add("    }");
        moves().filter(move -> !isFromAnywhere(move)).forEach(move -> move.starts().stream()
                .filter(from -> move.after(from).isEnd())
                .forEach(from -> lines.add("    " + arrow(from, move))));
        moves().filter(WorkflowPicture::isFromAnywhere)
                .forEach(move -> lines.add("    open --> " + move.after(CaseStatus.SUBMITTED) + ": " + move));
        Arrays.stream(CaseStatus.values())
                .filter(CaseStatus::isEnd)
                .forEach(end -> lines.add("    " + end + " --> [*]"));
        return fenced(lines);
    }

    static String tracks() {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2"));
        Arrays.stream(Move.values()).filter(Move::isOfTrack).forEach(move -> Arrays.stream(Track.values())
                .filter(track -> move.startsAt(CaseStatus.SUBMITTED, track))
                .forEach(track -> lines.add("    " + track + " --> " + move.after(track) + ": " + move)));
        return fenced(lines);
    }

    static String table() {
        List<String> lines = new ArrayList<>(List.of("| move | from | to | who | guard |", "|---|---|---|---|---|"));
        Arrays.stream(Move.values())
                .forEach(move -> lines.add(
                        "| " + String.join(" | ", move.name(), from(move), to(move), who(move), guards(move)) + " |"));
        return String.join("\n", lines);
    }

    private static Stream<Move> moves() {
        return Arrays.stream(Move.values()).filter(move -> !move.isOfTrack());
    }

    private static boolean isFromAnywhere(Move move) {
        return move.starts().equals(OPEN);
    }

    private static String arrow(CaseStatus from, Move move) {
        return from + " --> " + move.after(from) + ": " + move;
    }

    private static String from(Move move) {
        if (move.starts().isEmpty()) {
            return "draft";
        }
        return isFromAnywhere(move)
                ? "any but an end"
                : move.starts().stream().map(CaseStatus::name).collect(Collectors.joining(", "));
    }

    private static String to(Move move) {
        return move.isOfTrack() ? "the same, " + move.after(Track.ELECTIVE) : move.after(CaseStatus.SUBMITTED) + "";
    }

    private static String who(Move move) {
        Stream<String> people = move.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Stream.concat(move.isOfSystem() ? Stream.of("system") : Stream.empty(), people)
                .collect(Collectors.joining(", "));
    }

    private static String guards(Move move) {
        return move.guards().isEmpty()
                ? "–"
                : move.guards().stream().map(Move.Guard::words).collect(Collectors.joining("; "));
    }

    private static String fenced(List<String> lines) {
        return "```mermaid\n" + String.join("\n", lines) + "\n```";
    }
}
