package org.spineboard.web.imaging;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Stated;
import org.spineboard.web.spine.Canal;

/** What is typed into a report, by field, exactly as typed; the page edits it in place. */
public final class ReportAnswers implements Serializable {
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
                report.levels().stream().map(said -> said.at().from().name()).collect(Collectors.joining(",")));
        answers.values.put("conclusion", report.conclusion());
        answers.values.put("alert", report.alert().name());
        answers.setNewCancer(report.newCancer());
        answers.setCordCompression(report.cordCompression());
        return answers;
    }

    private void take(LevelSaid said) {
        String field = said.at().from() + ".";
        take(field + "lesion", said.of(Aspect.LESION));
        take(field + "collapse", said.of(Aspect.COLLAPSE));
        take(field + "alignment", said.of(Aspect.ALIGNMENT));
        take(field + "group", said.of(Aspect.LOCATION_GROUP));
        take(field + "epidural", said.of(Aspect.EPIDURAL_EXTENSION));
        take(field + "fracture", said.of(Aspect.FRACTURE));
        take(field + "canal", said.of(Aspect.CANAL));
        take(field + "words", said.of(Aspect.REMARK));
        said.of(Aspect.POSTEROLATERAL)
                .ifPresent(stated -> values.put(
                        field + "posterolateral",
                        stated.side() == null ? stated.value() : stated.side().name()));
        Canal.of(said).ifPresent(canal -> values.put(field + "escc", canal.name()));
    }

    private void take(String field, Optional<Stated> said) {
        said.ifPresent(stated -> values.put(field, stated.value()));
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
        LevelReader.FIELDS.forEach(field -> values.remove(level + "." + field));
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
