package org.spineboard.web.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.StudyState;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.observation.EpiduralGrade;
import org.spineboard.web.spine.SpineWords;

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
    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("levels", "L2,T8"),
            Map.entry("T8.lesion", "LYTIC"),
            Map.entry("T8.collapse", "COLLAPSE_LT_50"),
            Map.entry("T8.alignment", "NORMAL"),
            Map.entry("T8.posterolateral", "LEFT"),
            Map.entry("T8.epidural", "Y"),
            Map.entry("T8.escc", "CORD_TOUCHED"),
            Map.entry("T8.fracture", "N"),
            Map.entry("T8.words", " Worst on the left "),
            Map.entry("L2.lesion", "NONE"),
            Map.entry("L2.epidural", "N"),
            Map.entry("L2.fracture", "INDETERMINATE"),
            Map.entry("conclusion", "Compression at T8."),
            Map.entry("alert", "CRITICAL"));

    @Test
    void aCompleteReportIsReadLevelByLevelFromTheTop() {
        ReportReader reader = reader(COMPLETE, 0, "cordCompression", "true");

        SignReport report = reader.read(MRI).orElseThrow();

        LevelSaid t8 = report.levels().get(0);
        assertThat(t8.at()).isEqualTo(SpinalRange.of(SpinalLevel.T8));
        assertThat(t8.of(Aspect.POSTEROLATERAL))
                .contains(Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(Side.LEFT));
        assertThat(t8.says(Aspect.REMARK, "Worst on the left")).isTrue();
        assertThat(SpineWords.grade(EpiduralGrade.of(t8.said()))).isEqualTo("1c");
        LevelSaid l2 = report.levels().get(1);
        assertThat(l2.says(Aspect.FRACTURE, ValueKind.INDETERMINATE)).isTrue();
        assertThat(l2.of(Aspect.COLLAPSE)).isEmpty();
        assertThat(SpineWords.grade(EpiduralGrade.of(l2.said()))).isEqualTo("0");
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
                .containsExactly(
                        "T8.collapse",
                        "T8.alignment",
                        "T8.posterolateral",
                        "T8.epidural",
                        "T8.fracture",
                        "conclusion",
                        "alert",
                        "reason");
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
    void epiduralDiseaseAsksWhatItDoesToSacAndCord() {
        ReportReader reader = reader(COMPLETE, 0, "T8.escc", "BONE_ONLY");

        assertThat(reader.read(MRI)).isEmpty();
        assertThat(reader.problems()).containsOnly(Map.entry("T8.escc", "imaging.report.esccMissing"));
    }

    @Test
    void anAddendumBeginsWithWhatTheReportSays() {
        SignReport report = reader(COMPLETE, 0).read(MRI).orElseThrow();
        ReportAnswers again = ReportAnswers.of(new SignedReport(
                UUID.randomUUID(),
                MRI.id(),
                1,
                null,
                report.levels(),
                "Compression at T8.",
                AlertClass.CRITICAL,
                false,
                false,
                new Signature("s", "Dr Test", Role.RADIOLOGIST, "RSC", Instant.EPOCH),
                null));

        assertThat(again.get("T8.posterolateral")).isEqualTo("LEFT");
        assertThat(again.get("T8.escc")).isEqualTo("CORD_TOUCHED");
        assertThat(again.get("L2.collapse")).isEmpty();
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
