package org.spineboard.imaging.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.StudyState;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Stated;

/** Which alert of a study nobody has taken responsibility for. */
class OpenAlertTest {
    private static final Instant NOON = Instant.parse("2026-04-08T12:00:00Z");
    private static final Signature SOMEBODY = new Signature("s", "Dr Test", Role.SPINE_SURGEON, "RSC", NOON);
    private static final StudyRow MRI = new StudyRow(
            UUID.randomUUID(),
            new CaseNumber("2026-0001"),
            StudyState.REPORTED,
            false,
            Modality.MRI,
            Region.WHOLE_SPINE,
            "Compression?",
            null,
            null,
            null,
            NOON,
            false,
            null,
            null,
            null,
            "Dr Test",
            Role.SPINE_SURGEON,
            NOON,
            1);

    @Test
    void aReportWithoutAlertAsksNobody() {
        assertThat(file(report(1, AlertClass.NONE, false, null)).openAlert()).isEmpty();
    }

    @Test
    void theMarkForNewCancerAsksByItself() {
        assertThat(file(report(1, AlertClass.NONE, true, null)).openAlert()).isPresent();
    }

    @Test
    void anAcknowledgedAlertIsClosed() {
        assertThat(file(report(1, AlertClass.CRITICAL, false, SOMEBODY)).openAlert())
                .isEmpty();
    }

    @Test
    void anAddendumWithAnAlertAsksAgain() {
        StudyFile file =
                file(report(2, AlertClass.URGENT, false, null), report(1, AlertClass.CRITICAL, false, SOMEBODY));

        assertThat(file.openAlert()).get().extracting(SignedReport::version).isEqualTo(2);
    }

    @Test
    void anAddendumWithoutAlertDoesNotCloseTheEarlierOne() {
        StudyFile file = file(report(2, AlertClass.NONE, false, null), report(1, AlertClass.CRITICAL, false, null));

        assertThat(file.openAlert()).get().extracting(SignedReport::version).isEqualTo(1);
    }

    @Test
    void whoeverAcknowledgesTheAddendumHasTheFirstReportBeforeThem() {
        StudyFile file =
                file(report(2, AlertClass.URGENT, false, SOMEBODY), report(1, AlertClass.CRITICAL, false, null));

        assertThat(file.openAlert()).isEmpty();
    }

    @Test
    void anEmergencySaysAtWhichLevelsTheCordIsCompressed() {
        List<LevelSaid> levels = List.of(
                LevelSaid.at(SpinalLevel.T8, Stated.of(Aspect.EPIDURAL_EXTENSION, "Y")),
                LevelSaid.at(SpinalLevel.T9, Stated.of(Aspect.EPIDURAL_EXTENSION, "N")),
                LevelSaid.at(SpinalLevel.T10, Stated.of(Aspect.EPIDURAL_EXTENSION, "Y")));

        assertThat(Reports.findings(MRI, levels)).isEqualTo("Cord compression at T8, T10, report on MRI, whole spine");
        assertThat(Reports.findings(MRI, List.of())).isEqualTo("Cord compression, report on MRI, whole spine");
    }

    private static StudyFile file(SignedReport... latestFirst) {
        return new StudyFile(MRI, List.of(latestFirst));
    }

    private static SignedReport report(int version, AlertClass alert, boolean cancer, @Nullable Signature by) {
        return new SignedReport(
                UUID.randomUUID(), MRI.id(), version, null, List.of(), "Text", alert, cancer, false, SOMEBODY, by);
    }
}
