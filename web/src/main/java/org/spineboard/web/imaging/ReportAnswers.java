package org.spineboard.web.imaging;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.spine.SpinalLevel;

/** What is typed into a report, by field, exactly as typed; the page edits it in place. */
public final class ReportAnswers implements Serializable {
    /** What the fields of one level are called after its name and a dot. */
    static final List<String> OF_A_LEVEL = List.of("lesion", "epidural", "fracture", "words");

    static final String LEVELS = "levels";
    private static final String TICKED = "true";

    private final HashMap<String, @Nullable String> values;

    ReportAnswers(Map<String, String> saved) {
        values = new HashMap<>(saved);
    }

    /** What an addendum begins with: the report as it stands. */
    static ReportAnswers of(SignedReport report) {
        ReportAnswers answers = new ReportAnswers(Map.of());
        report.levels().forEach(answers::take);
        answers.values.put(
                LEVELS,
                report.levels().stream().map(said -> said.level().name()).collect(Collectors.joining(",")));
        answers.values.put("conclusion", report.conclusion());
        answers.values.put("alert", report.alert().name());
        answers.setNewCancer(report.newCancer());
        answers.setCordCompression(report.cordCompression());
        return answers;
    }

    private void take(LevelSaid said) {
        String field = said.level() + ".";
        values.put(field + "lesion", said.lesion().name());
        values.put(field + "epidural", said.epidural().name());
        values.put(field + "fracture", said.fracture().name());
        values.put(field + "words", said.words());
    }

    /** The fields of the page; a field nobody filled may be null. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** What is to be kept. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        values.forEach((field, text) -> typed.put(field, text == null ? "" : text));
        return typed;
    }

    String get(String field) {
        String text = values.get(field);
        return text == null ? "" : text;
    }

    /** The levels something is said about, in anatomical order. */
    public List<SpinalLevel> getLevels() {
        return Arrays.stream(get(LEVELS).split(","))
                .flatMap(name -> SpinalLevel.named(name).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Something is to be said about this level. */
    void add(SpinalLevel level) {
        values.put(LEVELS, get(LEVELS).isEmpty() ? level.name() : get(LEVELS) + "," + level);
    }

    /** Nothing is said about this level after all. */
    void remove(SpinalLevel level) {
        values.put(
                LEVELS,
                getLevels().stream()
                        .filter(one -> one != level)
                        .map(SpinalLevel::name)
                        .collect(Collectors.joining(",")));
        OF_A_LEVEL.forEach(field -> values.remove(level + "." + field));
    }

    public boolean isNewCancer() {
        return TICKED.equals(values.get("newCancer"));
    }

    public void setNewCancer(boolean ticked) {
        values.put("newCancer", ticked ? TICKED : null);
    }

    public boolean isCordCompression() {
        return TICKED.equals(values.get("cordCompression"));
    }

    public void setCordCompression(boolean ticked) {
        values.put("cordCompression", ticked ? TICKED : null);
    }
}
