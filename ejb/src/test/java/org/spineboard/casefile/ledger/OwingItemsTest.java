package org.spineboard.casefile.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spineboard.casefile.ledger.CaseFixture.CENTRE;
import static org.spineboard.casefile.ledger.CaseFixture.COLLEAGUE;
import static org.spineboard.casefile.ledger.CaseFixture.COORDINATOR;
import static org.spineboard.casefile.ledger.CaseFixture.HOSPITAL;
import static org.spineboard.casefile.ledger.CaseFixture.NOON;
import static org.spineboard.casefile.ledger.CaseFixture.REFERRER;
import static org.spineboard.casefile.ledger.CaseFixture.standing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemRefused;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.shared.security.Role;

class OwingItemsTest {
    @ParameterizedTest
    @CsvSource({
        "MINIMUM_DATA, H, ELECTIVE, true",
        "MINIMUM_DATA, HE, ELECTIVE, true",
        "MINIMUM_DATA, S, ELECTIVE, false",
        "MINIMUM_DATA, H, EMERGENCY, false",
        "MINIMUM_DATA, HE, EMERGENCY, true",
        "ASKED_BACK, '', ELECTIVE, true",
        "ASKED_BACK, '', EMERGENCY, true",
        "WORK_UP, '', ELECTIVE, true",
        "WORK_UP, '', EMERGENCY, false",
        "OPINION, '', ELECTIVE, false",
        "OPINION, '', EMERGENCY, false",
        "FOLLOW_UP, '', ELECTIVE, false",
        "FOLLOW_UP, '', EMERGENCY, false"
    })
    void keepsFromTheBoardWhatTheTrackAsksFor(ItemKind kind, String gate, Track track, boolean blocks) {
        CaseFile file = standing(CaseStatus.WORKUP, track);

        file.owe(List.of(new Owed(kind, "thing", gate, hospital(), NOON, false)), COORDINATOR, NOON);

        assertThat(file.itemBlockers())
                .isEqualTo(blocks ? List.of(new Blocker("casefile.blocker." + kind, "thing")) : List.of());
    }

    @Test
    void isTalliedForLists() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        file.owe(
                List.of(
                        asked("second", hospital(), NOON.plusSeconds(2), false),
                        asked("first", hospital(), NOON.plusSeconds(1), false)),
                COORDINATOR,
                NOON);
        assertThat(file.tally()).isEqualTo(new ItemTally(2, 0, ItemKind.ASKED_BACK, "first"));

        file.settle(Set.of(id(file, "first")), ItemState.DONE, COORDINATOR, NOON);
        assertThat(file.tally()).isEqualTo(new ItemTally(2, 1, ItemKind.ASKED_BACK, "second"));
        assertThat(file.state().items().get(1).closedBy()).isEqualTo(COORDINATOR.name());
    }

    @Test
    void isSettledByAHospitalOnlyWhereItOwes() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        file.owe(
                List.of(
                        asked("theirs", hospital(), NOON, false),
                        asked("ours", OwedBy.role(CENTRE, Role.RADIOLOGIST), NOON, false)),
                COORDINATOR,
                NOON);

        file.settle(Set.of(id(file, "theirs")), ItemState.DONE, REFERRER, NOON);

        assertThatThrownBy(() -> file.settle(Set.of(id(file, "ours")), ItemState.DONE, REFERRER, NOON))
                .isInstanceOf(ItemRefused.class);
    }

    @Test
    void isNotDoneByHandWhereARecordDoesIt() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        file.owe(List.of(new Owed(ItemKind.WORK_UP, "MRI_REPORT", "", hospital(), NOON, false)), COORDINATOR, NOON);
        Set<UUID> report = Set.of(id(file, "MRI_REPORT"));

        assertThatThrownBy(() -> file.settle(report, ItemState.DONE, COORDINATOR, NOON))
                .isInstanceOf(ItemRefused.class);
        file.settle(report, ItemState.DROPPED, COORDINATOR, NOON);
        assertThat(file.itemBlockers()).isEmpty();
    }

    @Test
    void isWaivedByAClinicianWhereItIsTissue() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        file.owe(
                List.of(new Owed(
                        ItemKind.WORK_UP, ItemKind.TISSUE, "", OwedBy.role(CENTRE, Role.RAD_ONCOLOGIST), NOON, false)),
                COORDINATOR,
                NOON);
        Set<UUID> tissue = Set.of(id(file, ItemKind.TISSUE));

        assertThatThrownBy(() -> file.settle(tissue, ItemState.DROPPED, COORDINATOR, NOON))
                .isInstanceOf(ItemRefused.class)
                .extracting("key")
                .isEqualTo("casefile.item.needsWaiver");
        assertThat(file.itemBlockers()).hasSize(1);
    }

    @Test
    void isSettledOnce() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        file.owe(List.of(asked("thing", hospital(), NOON, false)), COORDINATOR, NOON);
        UUID item = id(file, "thing");
        file.settle(Set.of(item), ItemState.DROPPED, COORDINATOR, NOON);

        assertThatThrownBy(() -> file.settle(Set.of(item), ItemState.DONE, COORDINATOR, NOON))
                .isInstanceOf(ItemRefused.class);
    }

    @Test
    void needsOtherEyesWhereFourAreAskedFor() {
        CaseFile file = standing(CaseStatus.WORKUP, Track.ELECTIVE);
        file.owe(List.of(asked("thing", hospital(), NOON, true)), COORDINATOR, NOON);
        Set<UUID> item = Set.of(id(file, "thing"));

        assertThatThrownBy(() -> file.settle(item, ItemState.DONE, COORDINATOR, NOON))
                .isInstanceOf(ItemRefused.class);
        file.settle(item, ItemState.DONE, COLLEAGUE, NOON);
        assertThat(file.itemBlockers()).isEmpty();
    }

    private static OwedBy hospital() {
        return OwedBy.referrersOf(HOSPITAL);
    }

    private static Owed asked(String detail, OwedBy by, Instant due, boolean fourEyes) {
        return new Owed(ItemKind.ASKED_BACK, detail, "", by, due, fourEyes);
    }

    private static UUID id(CaseFile file, String detail) {
        return file.state().items().stream()
                .filter(item -> item.detail().equals(detail))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
