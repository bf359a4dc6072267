package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemRefused;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.ClavienDindo;
import org.spineboard.followup.Complication;
import org.spineboard.followup.FollowUpRefused;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.WalkingChange;
import org.spineboard.followup.Whether;
import org.spineboard.followup.form.CaseFollowUp;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpReading;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.followup.form.LoseFollowUp;
import org.spineboard.followup.form.SignFollowUp;
import org.spineboard.followup.form.SignedFollowUp;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** Follow-up by its services: what is owed, who signs, gives up and closes, and that signed is signed. */
@InServer
class FollowUpIT {
    private static final Set<Role> READERS = EnumSet.of(
            Role.COORDINATOR,
            Role.RADIOLOGIST,
            Role.PATHOLOGIST,
            Role.MED_ONCOLOGIST,
            Role.RAD_ONCOLOGIST,
            Role.SPINE_SURGEON,
            Role.PALLIATIVE,
            Role.CHAIR,
            Role.CNS);
    private static final Set<Role> SIGNERS =
            EnumSet.of(Role.MED_ONCOLOGIST, Role.RAD_ONCOLOGIST, Role.SPINE_SURGEON, Role.PALLIATIVE, Role.CNS);
    private static final Set<Role> LOSERS = EnumSet.of(Role.COORDINATOR, Role.CNS);

    @Inject
    ReadyCases ready;

    @Inject
    TreatedCases treated;

    @Inject
    FollowUpDesk desk;

    @Inject
    FollowUpReading reading;

    @Inject
    CaseRecord cases;

    @Inject
    CaseItems items;

    @Inject
    Frozen frozen;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final As coordinator = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
    private final As nurse = As.somebody(Role.CNS, As.REGIONAL_CENTRE);
    private CaseNumber number;

    @BeforeEach
    void treatACase() {
        number = ready.next();
    }

    @Test
    void bothFormsAreOwedFromTheDayTheTreatmentEnded() {
        Instant ended = Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
        treated.treat(number, ended);

        List<OpenItemRow> owed = owed();
        assertThat(owed).extracting(OpenItemRow::detail).containsExactly("WEEKS_8", "MONTHS_6");
        assertThat(owed).allMatch(item -> item.by().role() == Role.CNS && !item.blocking());
        assertThat(Duration.between(ended, owed.get(0).due()).toDays()).isEqualTo(56);
        assertThat(Duration.between(ended, owed.get(1).due()).toDays()).isEqualTo(182);
        CloseItem byHand = new CloseItem(number, owed.get(0).id(), ItemState.DONE, "Seen", version());
        assertThatThrownBy(() -> coordinator.get(() -> items.close(byHand))).isInstanceOf(ItemRefused.class);
    }

    @Test
    void aSignedFormClosesItsItemAndSaysWhatBecameOfThePatient() {
        treated.treat(number);
        sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0);

        assertThat(owed()).extracting(OpenItemRow::detail).containsExactly("MONTHS_6");
        SignedFollowUp signed = latest(FollowUpPoint.WEEKS_8);
        assertThat(signed.frankel()).hasToString("IMPROVED_1");
        assertThat(signed.walking()).isEqualTo(WalkingChange.KEPT);
        assertThat(signed.text().ecog()).isNull();
        assertThat(signed.text().complications()).containsExactly(new Complication("WOUND", ClavienDindo.II));
        assertThat(signed.signed().role()).isEqualTo(Role.CNS);
    }

    @Test
    void aFormIsCorrectedWithAReasonByWhoKnowsWhatStands() {
        treated.treat(number);
        sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0);

        assertThatThrownBy(() -> sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0))
                .isInstanceOf(StaleRecord.class);
        assertThatThrownBy(() -> sign(nurse, FollowUpPoint.WEEKS_8, text(today), 1))
                .isInstanceOf(FollowUpRefused.class);
        sign(nurse, FollowUpPoint.WEEKS_8, corrected("Wrong side"), 1);
        lose(FollowUpPoint.MONTHS_6);
        close();
        sign(nurse, FollowUpPoint.WEEKS_8, corrected("Wrong again"), 2);

        assertThat(latest(FollowUpPoint.WEEKS_8).version()).isEqualTo(3);
        assertThatThrownBy(() -> sign(nurse, FollowUpPoint.MONTHS_6, text(today), 0))
                .isInstanceOf(FollowUpRefused.class);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0))
                .as("before follow-up")
                .isInstanceOf(FollowUpRefused.class);
        treated.treat(number);
        for (LocalDate day : List.of(today.minusDays(2), today.plusDays(2))) {
            assertThatThrownBy(() -> sign(nurse, FollowUpPoint.WEEKS_8, text(day), 0))
                    .as("seen %s", day)
                    .isInstanceOf(FollowUpRefused.class);
        }
        for (FollowUpText wrong : List.of(
                said(today, 11, Whether.NO, List.of(), null),
                said(today, 3, Whether.YES, List.of(), null),
                said(today, 3, Whether.NO, List.of(new Complication("WOUND", null)), null),
                said(today, 3, Whether.YES, List.of(new Complication("NO_SUCH", null)), null))) {
            assertThatThrownBy(() -> sign(nurse, FollowUpPoint.WEEKS_8, wrong, 0))
                    .isInstanceOf(FollowUpRefused.class);
        }
        assertThat(owed()).hasSize(2);
    }

    @Test
    void aCaseIsClosedOnceBothFormsAreInOrGivenUp() {
        treated.treat(number);
        assertThatThrownBy(this::close).hasMessage("followup.refused.lackingBoth");
        sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0);
        assertThatThrownBy(this::close).hasMessage("followup.refused.lacking");
        assertThatThrownBy(() ->
                        nurse.get(() -> desk.lose(new LoseFollowUp(number, FollowUpPoint.MONTHS_6, "NO_SUCH", ""))))
                .isInstanceOf(FollowUpRefused.class);
        int seen = version();
        lose(FollowUpPoint.MONTHS_6);
        assertThatThrownBy(() -> lose(FollowUpPoint.MONTHS_6)).isInstanceOf(FollowUpRefused.class);
        assertThatThrownBy(() -> coordinator.get(() -> desk.close(number, seen)))
                .isInstanceOf(StaleRecord.class);

        close();

        assertThat(coordinator.get(() -> cases.overview(number)).standing().status())
                .isEqualTo(CaseStatus.CLOSED);
        assertThat(open()).isEmpty();
    }

    @Test
    void everyWrongRoleIsRefused() {
        treated.treat(number);
        for (Role role : Role.values()) {
            As person = As.role(role);
            if (!READERS.contains(role)) {
                assertRefused(role, () -> person.get(() -> reading.of(number)));
            }
            if (!SIGNERS.contains(role)) {
                assertRefused(role, () -> sign(person, FollowUpPoint.WEEKS_8, text(today), 0));
            }
            if (!LOSERS.contains(role)) {
                assertRefused(
                        role,
                        () -> person.get(
                                () -> desk.lose(new LoseFollowUp(number, FollowUpPoint.WEEKS_8, "NOT_REACHED", ""))));
            }
            if (role != Role.COORDINATOR) {
                assertRefused(role, () -> person.get(() -> desk.close(number, 0)));
            }
        }
        READERS.forEach(role ->
                assertThat(As.role(role).get(() -> reading.of(number)).rows()).hasSize(2));
        int version = 0;
        for (Role role : SIGNERS) {
            sign(As.role(role), FollowUpPoint.WEEKS_8, version == 0 ? text(today) : corrected("By " + role), version);
            version++;
        }
    }

    @Test
    void anotherCentreAndTheReferringHospitalFindNothing() {
        treated.treat(number);
        sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0);
        As coastal = As.role(Role.CNS, As.COASTAL_CENTRE);
        As northfield = As.role(Role.CNS, As.NORTHFIELD);

        assertThatThrownBy(() -> coastal.get(() -> reading.of(number))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> sign(coastal, FollowUpPoint.MONTHS_6, text(today), 0))
                .isInstanceOf(CaseNotFound.class);
        assertThat(northfield.get(() -> reading.of(number)).rows())
                .allMatch(row -> row.signed().isEmpty());
        assertThatThrownBy(() -> sign(northfield, FollowUpPoint.MONTHS_6, text(today), 0))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whatIsSignedCannotBeChangedByAnybody() throws SQLException {
        treated.treat(number);
        sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0);
        lose(FollowUpPoint.MONTHS_6);
        frozen.assertRefused(
                "update follow_up set pain = 0 where case_number = '" + number + "'",
                "delete from follow_up where case_number = '" + number + "'",
                "truncate follow_up cascade",
                "update follow_up_complication set grade = 'I'",
                "delete from follow_up_complication",
                "truncate follow_up_complication",
                "update follow_up_lost set words = 'Another' where case_number = '" + number + "'",
                "delete from follow_up_lost where case_number = '" + number + "'",
                "truncate follow_up_lost");
        assertThat(new Sql(owner).column("select pain from follow_up where case_number = ?", number.value()))
                .containsExactly("3");
    }

    @Test
    void everyActLeavesItsEntryAndItsEvent() throws SQLException {
        treated.treat(number);
        sign(nurse, FollowUpPoint.WEEKS_8, text(today), 0);
        nurse.get(() -> reading.of(number));
        nurse.get(() -> desk.lose(new LoseFollowUp(number, FollowUpPoint.MONTHS_6, "DECLINED", "Said so")));

        assertThat(new Sql(owner)
                        .column(
                                "select action || ' ' || outcome from audit_entry where actor_subject = ? order by id",
                                nurse.caller().subject()))
                .containsExactly("FOLLOW_UP_SIGN DONE", "FOLLOW_UP_READ DONE", "FOLLOW_UP_LOST DONE");
        assertThat(new Sql(owner)
                        .column(
                                "select topic || ' ' || said from case_event where case_number = ?"
                                        + " and topic like 'FOLLOW%' order by step",
                                number.value()))
                .containsExactly("FOLLOW_UP_SIGNED WEEKS_8", "FOLLOW_UP_LOST MONTHS_6");
    }

    private static FollowUpText text(LocalDate day) {
        return said(day, 3, Whether.YES, List.of(new Complication("WOUND", ClavienDindo.II)), null);
    }

    private FollowUpText corrected(String reason) {
        return said(today, 4, Whether.NOT_ASSESSED, List.of(), reason);
    }

    private static FollowUpText said(
            LocalDate day, int pain, Whether whether, List<Complication> complications, @Nullable String reason) {
        return new FollowUpText(
                day,
                pain,
                Ambulation.WITH_AID,
                Frankel.C,
                Frankel.D,
                null,
                whether,
                complications,
                "Walks to the shop.",
                reason);
    }

    private void sign(As person, FollowUpPoint point, FollowUpText text, int seen) {
        person.get(() -> desk.sign(new SignFollowUp(number, point, text, seen)));
    }

    private void lose(FollowUpPoint point) {
        coordinator.get(() -> desk.lose(new LoseFollowUp(number, point, "NOT_REACHED", "Rang three times")));
    }

    private void close() {
        coordinator.get(() -> desk.close(number, version()));
    }

    private SignedFollowUp latest(FollowUpPoint point) {
        CaseFollowUp all = nurse.get(() -> reading.of(number));
        return all.of(point).orElseThrow().latest().orElseThrow();
    }

    private int version() {
        return coordinator.get(() -> cases.overview(number)).standing().version();
    }

    private List<OpenItemRow> owed() {
        return open().stream().filter(item -> item.kind() == ItemKind.FOLLOW_UP).toList();
    }

    private List<OpenItemRow> open() {
        return coordinator.get(() -> cases.overview(number)).items().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .toList();
    }

    private static void assertRefused(Role role, Runnable attempt) {
        assertThatThrownBy(attempt::run).as("%s", role).isInstanceOf(NotAllowed.class);
    }
}
