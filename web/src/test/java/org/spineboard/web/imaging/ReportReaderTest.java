package org.spineboard.web.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.LesionType;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.Seen;
import org.spineboard.imaging.StudyState;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;

class ReportReaderTest {
    private static final StudyRow MRI = new StudyRow(
            UUID.randomUUID(),
            new CaseNumber("2026-0001"),
            StudyState.DONE,
            false,
            Modality.MRI,
            Region.WHOLE_SPINE,
            "Compression?",
            null,
            null,
            null,
            Instant.EPOCH,
            false,
            null,
            null,
            null,
            "Dr Test",
            Role.SPINE_SURGEON,
            Instant.EPOCH,
            1);
    private static final Map<String, String> COMPLETE = Map.of(
            "levels", "L2,T8",
            "T8.lesion", "LYTIC",
            "T8.epidural", "YES",
            "T8.fracture", "NO",
            "T8.words", " Worst on the left ",
            "L2.lesion", "CANNOT_TELL",
            "L2.epidural", "NO",
            "L2.fracture", "CANNOT_TELL",
            "conclusion", "Compression at T8.",
            "alert", "CRITICAL");

    @Test
    void aCompleteReportIsReadLevelByLevelFromTheTop() {
        ReportReader reader = reader(COMPLETE, 0, "cordCompression", "true");

        SignReport report = reader.read(MRI).orElseThrow();

        assertThat(report.levels())
                .containsExactly(
                        new LevelSaid(SpinalLevel.T8, LesionType.LYTIC, Seen.YES, Seen.NO, "Worst on the left"),
                        new LevelSaid(SpinalLevel.L2, LesionType.CANNOT_TELL, Seen.NO, Seen.CANNOT_TELL, null));
        assertThat(report.alert()).isEqualTo(AlertClass.CRITICAL);
        assertThat(report.cordCompression()).isTrue();
        assertThat(report.newCancer()).isFalse();
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        ReportReader reader = reader(Map.of("levels", "T8", "T8.lesion", "LYTIC"), 1);

        assertThat(reader.read(MRI)).isEmpty();
        assertThat(reader.problems().keySet())
                .containsExactly("T8.epidural", "T8.fracture", "conclusion", "alert", "reason");
    }

    @Test
    void cordCompressionUnderALesserClassIsSaidAtTheClass() {
        ReportReader reader = reader(COMPLETE, 0, "cordCompression", "true", "alert", "URGENT");

        assertThat(reader.read(MRI)).isEmpty();
        assertThat(reader.problems()).containsOnly(Map.entry("alert", "imaging.report.cordIsCritical"));
    }

    @Test
    void whatNobodyOfferedIsNotChosen() {
        ReportReader reader = reader(COMPLETE, 0, "T8.lesion", "ODD", "levels", "L2,T8,X9");

        assertThat(reader.read(MRI)).isEmpty();
        assertThat(reader.problems()).containsOnly(Map.entry("T8.lesion", "imaging.report.lesionMissing"));
    }

    @Test
    void aTextThatCannotBeKeptIsSaidAtItsField() {
        ReportReader reader = reader(COMPLETE, 0, "conclusion", "x".repeat(4001));

        assertThat(reader.read(MRI)).isEmpty();
        assertThat(reader.problems()).containsOnly(Map.entry("conclusion", "imaging.report.textRefused"));
    }

    @Test
    void aLevelTakenOutTakesItsAnswersAlong() {
        ReportAnswers answers = new ReportAnswers(COMPLETE);

        answers.remove(SpinalLevel.T8);

        assertThat(answers.getLevels()).containsExactly(SpinalLevel.L2);
        assertThat(answers.typed()).doesNotContainKey("T8.lesion");
    }

    private static ReportReader reader(Map<String, String> typed, int after, String... changes) {
        Map<String, String> answers = new TreeMap<>(typed);
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return new ReportReader(new ReportAnswers(answers), after);
    }
}
