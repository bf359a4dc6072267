package org.spineboard.web.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spineboard.appraisal.sheet.Sheet;
import org.spineboard.appraisal.sheet.Sheets;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.web.score.ScoreWords;

/** Sets the readings of SINS by several readers beside each other. */
final class Readers {
    private Readers() {}

    /** A column for each who has read the lesion; none where it was one. */
    static List<ReaderColumn> of(SpineState state, LesionState lesion, List<Told> said) {
        Map<String, Map<Aspect, Told>> byReader = new LinkedHashMap<>();
        said.stream()
                .filter(told -> Aspect.SINS_IMAGING.contains(told.aspect()) && !told.isMissing())
                .forEach(told -> byReader.computeIfAbsent(told.author().subject(), none -> new EnumMap<>(Aspect.class))
                        .putIfAbsent(told.aspect(), told));
        if (byReader.size() < 2) {
            return List.of();
        }
        List<ReaderColumn> columns = new ArrayList<>();
        byReader.values().forEach(own -> columns.add(column(state, lesion, own, byReader)));
        return columns;
    }

    private static ReaderColumn column(
            SpineState state, LesionState lesion, Map<Aspect, Told> own, Map<String, Map<Aspect, Told>> all) {
        Map<Aspect, Told> told = new EnumMap<>(own);
        lesion.told(Aspect.PAIN).ifPresent(pain -> told.put(Aspect.PAIN, pain));
        lesion.told(Aspect.LOCATION_GROUP).ifPresent(group -> told.put(Aspect.LOCATION_GROUP, group));
        Sheet sheet = Sheets.ofLesion("sins", state, new LesionState(lesion.id(), lesion.at(), told));
        List<ReaderColumn.Cell> cells = Aspect.SINS_IMAGING.stream()
                .map(aspect -> new ReaderColumn.Cell(
                        ScoreWords.input(aspect.name().toLowerCase(Locale.ROOT)),
                        answer(own, aspect),
                        all.values().stream()
                                        .map(each -> answer(each, aspect))
                                        .distinct()
                                        .count()
                                > 1))
                .toList();
        String name = own.values().iterator().next().name();
        return new ReaderColumn(name, ScoreWords.total(sheet.result()), cells);
    }

    private static String answer(Map<Aspect, Told> own, Aspect aspect) {
        Told told = own.get(aspect);
        return told == null ? "" : ScoreWords.value(told.value());
    }
}
