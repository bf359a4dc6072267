package org.spineboard.web.imaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.spineboard.column.Clear;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.ColumnMap.Placed;
import org.spineboard.column.reading.ColumnReading;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;

/** Backs the column map beside the report that is being written: its levels as they are typed so far. */
@Named("reportMap")
@RequestScoped
public class ReportMapView {
    @Inject
    ReportView report;

    /** The map of what is typed. */
    public ColumnMap getMap() {
        Numbering numbering = report.getNumbering();
        List<SpinalLevel> levels = report.getAnswers().getLevels();
        List<Placed> placed =
                levels.stream().map(level -> placed(level, numbering)).toList();
        return ColumnMap.of(
                numbering.levels().stream()
                        .filter(level -> level != SpinalLevel.C0 || levels.contains(level))
                        .toList(),
                placed);
    }

    private Placed placed(SpinalLevel level, Numbering numbering) {
        SpinalRange at = SpinalRange.of(level);
        LevelSaid said = new LevelReader(report.getAnswers(), level, new HashMap<>()).read();
        if (known(said, Aspect.LESION).filter("NONE"::equals).isPresent()) {
            return new Placed(at, Clear.SEEN);
        }
        return new Placed(
                at,
                ColumnReading.deposit(
                        at,
                        numbering,
                        aspect -> known(said, aspect),
                        said.of(Aspect.POSTEROLATERAL).map(Stated::side).orElse(null)));
    }

    private static Optional<String> known(LevelSaid said, Aspect aspect) {
        return said.of(aspect).map(Stated::value).filter(value -> !ValueKind.isMissing(value));
    }
}
