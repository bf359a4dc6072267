package org.spineboard.web.appraisal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spineboard.appraisal.sheet.Sheet;
import org.spineboard.appraisal.sheet.Sheets;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.web.frame.Words;
import org.spineboard.web.score.ScoreWords;

/** Sets the readings of SINS by several readers beside each other. */
final class Readers {
    private Readers() {}

    /** A column for each who has read the lesion; none where it was one. */
    static List<ReaderColumn> of(SpineState state, LesionState lesion, List<LesionState> readings) {
        List<LesionState> read = readings.stream()
                .filter(reading -> Aspect.SINS_IMAGING.stream()
                        .anyMatch(aspect -> reading.known(aspect).isPresent()))
                .toList();
        return read.size() < 2
                ? List.of()
                : read.stream()
                        .map(reading -> column(state, lesion, reading, read))
                        .toList();
    }

    /** The reader's own items, with what others than readers know of the lesion. */
    private static ReaderColumn column(SpineState state, LesionState lesion, LesionState own, List<LesionState> all) {
        Map<Aspect, Told> told = new EnumMap<>(Aspect.class);
        told.putAll(own.told());
        lesion.told(Aspect.PAIN).ifPresent(pain -> told.put(Aspect.PAIN, pain));
        lesion.told(Aspect.LOCATION_GROUP).ifPresent(group -> told.put(Aspect.LOCATION_GROUP, group));
        Sheet sheet = Sheets.ofLesion("sins", state, new LesionState(lesion.id(), lesion.at(), told));
        List<ReaderColumn.Cell> cells = Aspect.SINS_IMAGING.stream()
                .map(aspect -> cell(aspect, own, all))
                .toList();
        String name = own.told().values().iterator().next().name();
        return new ReaderColumn(name, ScoreWords.total(sheet.result()), cells);
    }

    private static ReaderColumn.Cell cell(Aspect aspect, LesionState own, List<LesionState> all) {
        boolean differs =
                all.stream().map(each -> answer(each, aspect)).distinct().count() > 1;
        return new ReaderColumn.Cell(
                ScoreWords.input(aspect.name().toLowerCase(Locale.ROOT)), answer(own, aspect), differs);
    }

    private static String answer(LesionState reading, Aspect aspect) {
        return reading.told(aspect)
                .map(told ->
                        told.isMissing() ? Words.of("appraisal.said." + told.value()) : ScoreWords.value(told.value()))
                .orElse("");
    }
}
