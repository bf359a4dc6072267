package org.spineboard.web.spine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Area;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.state.LesionScores;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/**
 * The spine as a table: one row for each lesion at each level it touches, and for each level that has been treated.
 *
 * @param patient what holds of the patient
 */
public record SpineTable(List<Row> rows, List<Statement> patient, List<Treated> treatments) {
    static final List<Aspect> COLUMNS =
            List.of(Aspect.LESION, Aspect.COLLAPSE, Aspect.ALIGNMENT, Aspect.POSTEROLATERAL, Aspect.PAIN);

    /**
     * A level.
     *
     * @param stretch where its lesion lies when it is more than the level
     * @param cells one for each column of {@link #COLUMNS}
     * @param statements everything that holds of the lesion, with who says so
     */
    public record Row(
            String level,
            String stretch,
            List<String> cells,
            String escc,
            String sins,
            String treated,
            List<Statement> statements) {}

    /** What holds of one aspect, who says so, and whether the reader may take it back. */
    public record Statement(
            UUID id, String label, String value, String words, String by, String seen, String source, boolean mine) {}

    /** What a stretch has had before. */
    public record Treated(UUID id, String at, String words, String by, boolean mine) {}

    static SpineTable of(SpineState state, boolean all, Predicate<Area> mine, boolean treats) {
        List<Row> rows = new ArrayList<>();
        for (SpinalLevel level : state.numbering().levels()) {
            rows.addAll(rows(state, level, all, mine));
        }
        List<Treated> treatments =
                state.treatments().stream().map(one -> treated(one, treats)).toList();
        return new SpineTable(rows, statements(state.patient(), mine), treatments);
    }

    private static List<Row> rows(SpineState state, SpinalLevel level, boolean all, Predicate<Area> mine) {
        String treated =
                state.treatmentsAt(level).stream().map(SpineWords::treatment).collect(Collectors.joining("\n"));
        List<LesionState> lesions = state.lesionsAt(level);
        if (!lesions.isEmpty()) {
            return lesions.stream()
                    .map(lesion -> row(state, level, lesion, treated, mine))
                    .toList();
        }
        return all || !treated.isEmpty()
                ? List.of(new Row(
                        level.name(), "", COLUMNS.stream().map(column -> "").toList(), "", "", treated, List.of()))
                : List.of();
    }

    private static Row row(
            SpineState state, SpinalLevel level, LesionState lesion, String treated, Predicate<Area> mine) {
        boolean isOne = lesion.at().from() == lesion.at().to();
        return new Row(
                level.name(),
                isOne ? "" : lesion.at().toString(),
                COLUMNS.stream()
                        .map(column -> lesion.told(column).map(SpineTable::said).orElse(""))
                        .toList(),
                lesion.told(Aspect.EPIDURAL_EXTENSION)
                        .map(told -> SpineWords.grade(LesionScores.escc(lesion)))
                        .orElse(""),
                LesionScores.sins(lesion, state.numbering())
                        .map(SpineWords::grade)
                        .orElse(""),
                treated,
                statements(lesion.told(), mine));
    }

    private static List<Statement> statements(Map<Aspect, Told> told, Predicate<Area> mine) {
        return told.values().stream()
                .sorted(Comparator.comparing(Told::aspect))
                .map(one -> new Statement(
                        one.observation(),
                        Words.of("spinerecord.Aspect." + one.aspect()),
                        said(one),
                        one.words() == null ? "" : one.words(),
                        by(one.name(), one.role().name()),
                        Words.of(
                                "spinerecord.seen.at",
                                ClinicalDates.dateTime(one.observedAt()),
                                ClinicalDates.dateTime(one.recordedAt())),
                        Words.of("spinerecord.Source." + one.source()),
                        mine.test(one.aspect().area())))
                .toList();
    }

    private static Treated treated(EarlierTreatment one, boolean treats) {
        String words = SpineWords.treatment(one);
        return new Treated(
                one.id(),
                one.at().toString(),
                one.words() == null ? words : words + "\n" + one.words(),
                by(one.author().name(), one.author().role().name()),
                treats);
    }

    private static String said(Told told) {
        return SpineWords.value(told.aspect(), told.value(), told.unit(), told.side());
    }

    private static String by(String name, String role) {
        return Words.of("spinerecord.by", name, Words.of("frame.role." + role));
    }
}
