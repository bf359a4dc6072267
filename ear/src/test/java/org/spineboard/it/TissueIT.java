package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spineboard.it.TissueOrders.diagnosis;
import static org.spineboard.it.TissueOrders.taken;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyRefused;
import org.spineboard.biopsy.BiopsyState;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.code.Axis;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.biopsy.code.TissueChoices;
import org.spineboard.biopsy.order.AskBiopsy;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.CancelBiopsy;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.biopsy.order.ReceiveBiopsy;
import org.spineboard.biopsy.order.TakeBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.biopsy.order.TissueStanding;
import org.spineboard.biopsy.order.WaiveTissue;
import org.spineboard.biopsy.report.Findings;
import org.spineboard.biopsy.report.PathologyDesk;
import org.spineboard.biopsy.report.ReportRow;
import org.spineboard.biopsy.report.SignReport;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** Tissue from the request to the signed report, by the services: what it settles, who may, and what stays for ever. */
@InServer
class TissueIT {
    private static final Set<Role> CLINICIANS = EnumSet.of(
            Role.RADIOLOGIST,
            Role.PATHOLOGIST,
            Role.MED_ONCOLOGIST,
            Role.RAD_ONCOLOGIST,
            Role.SPINE_SURGEON,
            Role.PALLIATIVE);

    @Inject
    ReferralIntake intake;

    @Inject
    TriageInbox inbox;

    @Inject
    CaseRecord cases;

    @Inject
    TissueDesk desk;

    @Inject
    PathologyDesk pathology;

    @Inject
    TissueChoices choices;

    @Inject
    Frozen frozen;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As coordinator = As.somebody(Role.COORDINATOR, As.REGIONAL_CENTRE);
    private final As surgeon = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);
    private final As radiologist = As.somebody(Role.RADIOLOGIST, As.REGIONAL_CENTRE);
    private final As pathologist = As.somebody(Role.PATHOLOGIST, As.REGIONAL_CENTRE);
    private CaseNumber number;

    @BeforeEach
    void accept() {
        number = accepted();
    }

    @Test
    void anAcceptedCaseOwesTissueUntilAReportIsSigned() {
        assertThat(item()).isEqualTo(ItemState.OPEN);
        BiopsyRow received = received();
        assertThat(item()).isEqualTo(ItemState.OPEN);

        ReportRow report = sign(received, diagnosis(), "");

        assertThat(item()).isEqualTo(ItemState.DONE);
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.signed().name()).isEqualTo(pathologist.caller().displayName());
        assertThat(report.signed().role()).isEqualTo(Role.PATHOLOGIST);
        assertThat(report.morphology()).isEqualTo(new CodeRow("8140/6", "Adenocarcinoma, metastatic", 1));
        assertThat(standing()).isEqualTo(TissueStanding.FOUND);
    }

    @Test
    void anInadequateSampleLeavesTissueOwedAndAnAddendumCanReopenIt() {
        BiopsyRow received = received();
        sign(received, inadequate(), "");
        assertThat(item()).isEqualTo(ItemState.OPEN);
        BiopsyRow reported = biopsy();

        sign(reported, diagnosis(), "Deeper levels were cut");
        assertThat(item()).isEqualTo(ItemState.DONE);
        ReportRow third = sign(biopsy(), inadequate(), "The blocks were exchanged");

        assertThat(third.version()).isEqualTo(3);
        assertThat(item()).isEqualTo(ItemState.OPEN);
        assertThat(surgeon.get(() -> pathology.read(number)).reportsOn(reported.id()))
                .extracting(ReportRow::version)
                .containsExactly(3, 2, 1);
    }

    @Test
    void anAddendumNeedsAReasonAndTheLastVersion() {
        BiopsyRow received = received();
        sign(received, diagnosis(), "");

        assertThatThrownBy(() -> sign(biopsy(), diagnosis(), " "))
                .isInstanceOf(BiopsyRefused.class)
                .hasMessage("biopsy.fault.REASON_MISSING");
        assertThatThrownBy(() -> sign(received, diagnosis(), "Seen at the old version"))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void aWaiverSettlesTissueUntilItIsAskedForAgain() {
        surgeon.get(() -> desk.waive(new WaiveTissue(number, "HISTOLOGY_KNOWN", "Kidney cancer, typical picture")));
        assertThat(item()).isEqualTo(ItemState.DROPPED);

        BiopsyRow asked = ask();
        assertThat(item()).isEqualTo(ItemState.OPEN);
        coordinator.get(() -> desk.cancel(new CancelBiopsy(number, asked.id(), "Asked in error", asked.version())));

        assertThat(item()).isEqualTo(ItemState.DROPPED);
        assertThat(standing()).isEqualTo(TissueStanding.WAIVED);
    }

    @Test
    void nobodyWaivesWhatIsUnderWayOrWithoutReasonAndWords() {
        refused("biopsy.reasonUnknown", () -> surgeon.get(() -> desk.waive(new WaiveTissue(number, "NONE", "Words"))));
        refused("biopsy.wordsMissing", () -> surgeon.get(() -> desk.waive(new WaiveTissue(number, "RISK", " "))));
        ask();
        refused("biopsy.underWay", () -> surgeon.get(() -> desk.waive(new WaiveTissue(number, "RISK", "Words"))));
    }

    @Test
    void eachStepFollowsTheOneBefore() {
        BiopsyRow asked = ask();

        refused("biopsy.state.not", () -> receive(asked));
        refused("biopsy.state.not", () -> sign(asked, diagnosis(), ""));
        BiopsyRow taken = take(asked);
        assertThatThrownBy(() -> take(asked)).isInstanceOf(StaleRecord.class);
        refused("biopsy.state.not", () -> take(taken));
        refused(
                "biopsy.state.not",
                () -> coordinator.get(
                        () -> desk.cancel(new CancelBiopsy(number, taken.id(), "Late", taken.version()))));
    }

    @Test
    void whatCannotBeSoIsRefusedAtTheService() {
        BiopsyRow asked = ask();
        Instant before = asked.requestedAt().minus(Duration.ofDays(3));

        refused("biopsy.fault.TAKEN_BEFORE_REQUEST", () -> take(asked, taken(before, 11), false));
        refused("biopsy.fault.GAUGE_RANGE", () -> take(asked, taken(Instant.now(), 26), false));
        refused(
                "biopsy.fault.TAKEN_IN_FUTURE",
                () -> take(asked, taken(Instant.now().plusSeconds(3600), 11), true));
        assertThat(take(asked, taken(before, 11), true).backDated()).isTrue();
        BiopsyRow received = receive(biopsy());
        Findings unknownCode =
                new Findings(Adequacy.DIAGNOSTIC, "C34.9", "9999/3", "", "", Decalcification.NO, "No such code", null);
        refused("biopsy.fault.MORPHOLOGY_UNKNOWN", () -> sign(received, unknownCode, ""));
        assertThat(biopsy().state()).isEqualTo(BiopsyState.RECEIVED);
    }

    @Test
    void everyWrongRoleIsRefusedAtEveryStep() {
        BiopsyRow asked = ask();
        Set<Role> asking = EnumSet.copyOf(CLINICIANS);
        asking.add(Role.COORDINATOR);

        onlyFor(asking, () -> desk.ask(new AskBiopsy(number, "ATYPICAL", "")));
        onlyFor(asking, () -> desk.cancel(new CancelBiopsy(number, asked.id(), "", 99)));
        onlyFor(CLINICIANS, () -> desk.waive(new WaiveTissue(number, "RISK", "")));
        onlyFor(
                EnumSet.of(Role.COORDINATOR, Role.RADIOLOGIST, Role.SPINE_SURGEON),
                () -> desk.take(new TakeBiopsy(number, asked.id(), taken(Instant.now(), 11), false, 99)));
        onlyFor(
                EnumSet.of(Role.PATHOLOGIST),
                () -> desk.receive(new ReceiveBiopsy(number, asked.id(), Instant.now(), 99)));
        onlyFor(
                EnumSet.of(Role.PATHOLOGIST),
                () -> pathology.sign(new SignReport(number, asked.id(), diagnosis(), "", 99)));
    }

    @Test
    void anotherCentreFindsNothingAndAnotherCaseHasNoSuchBiopsy() {
        BiopsyRow asked = ask();
        As stranger = As.role(Role.RADIOLOGIST, As.COASTAL_CENTRE);
        CaseNumber other = accepted();

        assertThatThrownBy(() -> stranger.get(() -> pathology.read(number))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> stranger.get(() -> desk.ask(new AskBiopsy(number, "ATYPICAL", ""))))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> radiologist.get(() ->
                        desk.take(new TakeBiopsy(other, asked.id(), taken(Instant.now(), 11), false, asked.version()))))
                .isInstanceOf(BiopsyRefused.class)
                .hasMessage("biopsy.notFound");
    }

    @Test
    void whatIsSignedStaysForTheApplicationAndForTheOwner() {
        surgeon.get(() -> desk.waive(new WaiveTissue(number, "RISK", "Too near the cord")));
        sign(received(), diagnosis(), "");

        for (String table : List.of("pathology_report", "biopsy_waiver")) {
            frozen.assertRefused(
                    "update %s set signed_by = 'Somebody'".formatted(table),
                    "delete from " + table,
                    "truncate " + table);
        }
        frozen.assertRefusedToTheApplication("delete from biopsy");
    }

    @Test
    void everyActLeavesItsEntry() throws SQLException {
        BiopsyRow received = received();
        sign(received, diagnosis(), "");
        pathologist.get(() -> pathology.read(number));

        assertThat(acts(radiologist)).containsExactly("BIOPSY_TAKE DONE " + number);
        assertThat(acts(pathologist))
                .containsExactly(
                        "BIOPSY_RECEIVE DONE " + number, "PATHOLOGY_SIGN DONE " + number, "TISSUE_READ DONE " + number);
    }

    @Test
    void codesAreFoundByWordsInAnyOrderAndByCode() {
        assertThat(pathologist.get(() -> choices.search(Axis.MORPHOLOGY, "metastatic adeno")))
                .extracting(CodeRow::code)
                .containsExactly("8140/6");
        assertThat(pathologist.get(() -> choices.search(Axis.MORPHOLOGY, "9370")))
                .extracting(CodeRow::shown)
                .containsExactly("9370/3 Chordoma NOS");
        assertThat(pathologist.get(() -> choices.search(Axis.TOPOGRAPHY, "%"))).isEmpty();
        assertThat(pathologist.get(() -> choices.search(Axis.TOPOGRAPHY, "PROSTATE")))
                .extracting(CodeRow::code)
                .containsExactly("C61.9");
    }

    private CaseNumber accepted() {
        CaseNumber referred = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();
        As anybody = As.role(Role.COORDINATOR);
        int version = anybody.get(() -> inbox.look(referred)).row().version();
        anybody.get(() -> inbox.accept(new AcceptCase(referred, Urgency.SOON, version)));
        return referred;
    }

    private BiopsyRow ask() {
        return coordinator.get(() -> desk.ask(new AskBiopsy(number, "NO_KNOWN_CANCER", "What is it?")));
    }

    private BiopsyRow take(BiopsyRow asked) {
        return take(asked, taken(Instant.now(), 11), false);
    }

    private BiopsyRow take(BiopsyRow asked, Procedure how, boolean late) {
        return radiologist.get(() -> desk.take(new TakeBiopsy(number, asked.id(), how, late, asked.version())));
    }

    private BiopsyRow receive(BiopsyRow taken) {
        return pathologist.get(
                () -> desk.receive(new ReceiveBiopsy(number, taken.id(), Instant.now(), taken.version())));
    }

    private BiopsyRow received() {
        return receive(take(ask()));
    }

    private ReportRow sign(BiopsyRow biopsy, Findings findings, String reason) {
        return pathologist.get(
                () -> pathology.sign(new SignReport(number, biopsy.id(), findings, reason, biopsy.version())));
    }

    private BiopsyRow biopsy() {
        return surgeon.get(() -> pathology.read(number)).biopsies().get(0);
    }

    private TissueStanding standing() {
        return surgeon.get(() -> pathology.read(number)).standing();
    }

    /** What became of the tissue the work-up asks for, the last time it did. */
    private ItemState item() {
        var items = coordinator.get(() -> cases.overview(number)).items().stream()
                .filter(item -> item.detail().equals("TISSUE"))
                .toList();
        return items.stream().anyMatch(item -> item.state() == ItemState.OPEN)
                ? ItemState.OPEN
                : items.get(items.size() - 1).state();
    }

    private void onlyFor(Set<Role> roles, Runnable act) {
        for (Role role : Role.values()) {
            As person = As.role(role, As.REGIONAL_CENTRE);
            if (roles.contains(role)) {
                try {
                    person.run(act);
                } catch (BiopsyRefused | StaleRecord rule) {
                    assertThat(rule).as("%s may", role).isNotInstanceOf(NotAllowed.class);
                }
            } else {
                assertThatThrownBy(() -> person.run(act)).as("%s may not", role).isInstanceOf(NotAllowed.class);
            }
        }
    }

    private static Findings inadequate() {
        return new Findings(
                Adequacy.INADEQUATE, null, null, "", "", Decalcification.UNKNOWN, "Blood and crushed bone", null);
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(BiopsyRefused.class).hasMessage(key);
    }

    private List<String> acts(As person) throws SQLException {
        return new Sql(owner)
                .column(
                        "select action || ' ' || outcome || ' ' || array_to_string(case_numbers, ',')"
                                + " from audit_entry where actor_subject = ? order by id",
                        person.caller().subject());
    }
}
