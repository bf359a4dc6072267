package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spineboard.amendment.AmendmentDesk;
import org.spineboard.amendment.DecideRule;
import org.spineboard.amendment.Proposal;
import org.spineboard.amendment.ProposeRule;
import org.spineboard.imaging.study.Studies;
import org.spineboard.interlock.InterlockRefused;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.run.InterlockDesk;
import org.spineboard.interlock.run.Judged;
import org.spineboard.pathway.SiteLimits;
import org.spineboard.platform.BoardClock;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;

/** Rules gain versions by two people; everybody works by the new one at once, and what was decided keeps the old one. */
@InServer
class AmendmentIT {
    private static final String MRI = "MRI_CONTRAINDICATED";
    private static final String LETTER = "LETTER";

    @Inject
    AmendmentDesk desk;

    @Inject
    InterlockDesk interlocks;

    @Inject
    SiteLimits limits;

    @Inject
    Studies studies;

    @Inject
    ReadyCases ready;

    @Inject
    BoardClock clock;

    @Inject
    Frozen frozen;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As admin = As.somebody(Role.ADMIN, As.REGIONAL_CENTRE);
    private final As chair = As.somebody(Role.CHAIR, As.REGIONAL_CENTRE);
    private final As surgeon = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);

    @AfterEach
    void theClockIsPutBack() {
        clock.shiftBy(Duration.ZERO);
    }

    @Test
    void aRuleIsSwitchedOffAndOnByTwoAndSaysSo() {
        CaseNumber number = ready.accepted(Invented.risky());
        Undertaking mri = new Undertaking.MakeMri(number);
        int before = ask(mri).version();

        Proposal off = propose(RuleKind.INTERLOCK, MRI, "enabled", "NO", null);
        assertThat(ask(mri).outcome()).isEqualTo(Outcome.FIRED);
        assertThat(chair.get(() -> desk.affected(RuleKind.INTERLOCK, MRI, off.values())))
                .isPositive();
        Proposal decided = approve(chair, off);
        assertThat(decided.approved()).isTrue();
        assertThat(decided.affected()).isPositive();

        try {
            assertThat(surgeon.get(() -> interlocks.look(mri))).isEmpty();
            surgeon.get(() -> studies.request(ImagingOrders.mri(number)));
            var ran = surgeon.get(() -> interlocks.ran(number));
            assertThat(ran.latest().get(0).judged().outcome()).isEqualTo(Outcome.OFF);
            assertThat(ran.off())
                    .extracting(rule -> rule.key() + " " + rule.approvedBy())
                    .contains(MRI + " " + chair.caller().displayName());
            assertThat(ran.ran().get(ran.ran().size() - 1).judged().version()).isEqualTo(before);
        } finally {
            approve(chair, propose(RuleKind.INTERLOCK, MRI, "enabled", "YES", null));
        }
        assertThat(ask(mri).version()).isEqualTo(before + 2);
    }

    @Test
    void whoProposesDoesNotDecideNeitherHereNorInTheDatabase() throws SQLException {
        Proposal mine = propose(RuleKind.TIME_LIMIT, LETTER, "minutes", "961", null);

        assertThatThrownBy(() -> approve(admin, mine))
                .isInstanceOf(RuleRefused.class)
                .hasMessage("rules.refused.own");
        As both = admin.and(Role.CHAIR);
        assertThatThrownBy(() -> approve(both, mine)).isInstanceOf(RuleRefused.class);
        assertThatThrownBy(() -> new Sql(owner)
                        .run(
                                "insert into rule_verdict select id, true, 0, null, signed_by_subject, signed_by, signed_role,"
                                        + " signed_organisation, signed_at from rule_proposal where id = '" + mine.id()
                                        + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("not who decides");
        assertThatThrownBy(() -> decide(chair, mine, false, ""))
                .isInstanceOf(RuleRefused.class)
                .hasMessage("rules.refused.withoutReason");
        assertThat(decide(chair, mine, false, "Not needed").approved()).isFalse();
        assertThatThrownBy(() -> approve(chair, mine))
                .isInstanceOf(RuleRefused.class)
                .hasMessage("rules.refused.tooLate");
    }

    @Test
    void aLimitIsInForceOnceItIsApprovedAndAnotherNodeHearsOfItWithinAMinute() throws SQLException {
        int version = latest(RuleKind.TIME_LIMIT, LETTER).version();
        String minutes = latest(RuleKind.TIME_LIMIT, LETTER).values().get("minutes");
        String other = Integer.toString(Integer.parseInt(minutes) + 1);

        approve(chair, propose(RuleKind.TIME_LIMIT, LETTER, "minutes", other, null));

        assertThat(letter()).isEqualTo(Duration.ofMinutes(Integer.parseInt(other)));
        assertThat(latest(RuleKind.TIME_LIMIT, LETTER).approvedBy())
                .isEqualTo(chair.caller().displayName());
        new Sql(owner)
                .run(
                        "insert into time_limit (limit_key, version, hours, minutes, valid_from, approved_by) values ('LETTER',"
                                + (version + 2) + ", 'WORKING', " + minutes + ", now(), 'Another node');"
                                + " insert into rule_edition (changed_at) values (now())");
        clock.shiftBy(Duration.ofMinutes(2));
        assertThat(letter()).isEqualTo(Duration.ofMinutes(Integer.parseInt(minutes)));
    }

    @Test
    void aVersionMayBeginLaterAndNeverBefore() {
        VersionLine before = latest(RuleKind.CLOCK_RULE, "TRIAGE_ELECTIVE");
        Instant later = Instant.now().plus(Duration.ofDays(3650));
        assertThatThrownBy(() -> propose(
                        RuleKind.CLOCK_RULE,
                        before.key(),
                        "soonPercent",
                        "51",
                        Instant.now().minusSeconds(60)))
                .isInstanceOf(RuleRefused.class)
                .hasMessage("rules.refused.past");
        String percent = "51".equals(before.values().get("soonPercent")) ? "52" : "51";

        approve(chair, propose(RuleKind.CLOCK_RULE, before.key(), "soonPercent", percent, later));

        VersionLine added = latest(RuleKind.CLOCK_RULE, before.key());
        assertThat(added.version()).isEqualTo(before.version() + 1);
        assertThat(added.isInForce(Instant.now())).isFalse();
        assertThat(added.values()).containsEntry("soonPercent", percent);
    }

    @Test
    void aChoiceIsReplacedAndEnded() {
        VersionLine first = latest(RuleKind.PICKLIST, "INTERLOCK_OVERRIDE.OTHER");
        String label = "Another reason, in words " + (first.version() + 1);

        approve(chair, propose(RuleKind.PICKLIST, first.key(), "label", label, null));
        assertThat(surgeon.get(interlocks::reasons))
                .filteredOn(entry -> entry.code().equals("OTHER"))
                .extracting(entry -> entry.label())
                .containsExactly(label);
        approve(chair, propose(RuleKind.PICKLIST, first.key(), "enabled", "NO", null));
        assertThat(surgeon.get(interlocks::reasons))
                .noneMatch(entry -> entry.code().equals("OTHER"));
        approve(chair, propose(RuleKind.PICKLIST, first.key(), "enabled", "YES", null));
        assertThat(surgeon.get(interlocks::reasons))
                .anyMatch(entry -> entry.code().equals("OTHER"));
    }

    @Test
    void aRuleThatBreaksStopsTheStepAndSaysSo() throws SQLException {
        CaseNumber number = ready.accepted(Invented.risky());
        Undertaking mri = new Undertaking.MakeMri(number);
        int version = latest(RuleKind.INTERLOCK, MRI).version();
        insert(version + 1, "nothing=at all");
        clock.shiftBy(Duration.ofMinutes(2));
        try {
            Judged broken = ask(mri);
            assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(broken.version()).isEqualTo(version + 1);
            assertThatThrownBy(() -> surgeon.get(() -> studies.request(ImagingOrders.mri(number))))
                    .isInstanceOf(InterlockRefused.class);
            assertThat(surgeon.get(() -> interlocks.ran(number))
                            .ran()
                            .get(0)
                            .judged()
                            .outcome())
                    .isEqualTo(Outcome.FAILED);
        } finally {
            insert(version + 2, "words_for_nothing=none, no, nil, nothing, none known, no implants");
            clock.shiftBy(Duration.ofMinutes(4));
        }
        assertThat(ask(mri).outcome()).isEqualTo(Outcome.FIRED);
    }

    @Test
    void whatCannotBeIsNotProposed() {
        assertRefused(RuleKind.INTERLOCK, MRI, Map.of("severity", "STOP"));
        assertRefused(RuleKind.INTERLOCK, MRI, Map.of("parameters", "other_name=none"));
        assertRefused(
                RuleKind.INTERLOCK,
                "BLEEDING_BEFORE_PROCEDURE",
                Map.of("parameters", "platelets_below=few\ninr_from=1.5\ndays_valid=7"));
        assertRefused(RuleKind.TIME_LIMIT, LETTER, Map.of("minutes", "0"));
        assertRefused(RuleKind.TIME_LIMIT, LETTER, Map.of());
        assertRefused(RuleKind.CLOCK_RULE, "MRI_MSCC_24H", Map.of("urgentPercent", "99"));
        assertRefused(RuleKind.PICKLIST, "INTERLOCK_OVERRIDE.BENEFIT", Map.of("label", ""));
        assertThatThrownBy(() -> propose(RuleKind.INTERLOCK, "NO_SUCH_RULE", "enabled", "NO", null))
                .isInstanceOf(RuleRefused.class);
    }

    @Test
    void everyActLeavesItsEntryAndNothingIsChanged() throws SQLException {
        Proposal proposal = propose(RuleKind.TIME_LIMIT, LETTER, "minutes", "1000", null);
        decide(chair, proposal, false, "Only tried");

        assertThat(new Sql(owner)
                        .column(
                                "select action || ' ' || outcome from audit_entry where actor_subject in (?, ?) order by id",
                                admin.caller().subject(),
                                chair.caller().subject()))
                .containsExactly("RULE_PROPOSE DONE", "RULE_APPROVE DONE");
        frozen.assertRefused(
                "update rule_proposal set reason = 'x' where id = '" + proposal.id() + "'",
                "delete from rule_verdict where proposal_id = '" + proposal.id() + "'",
                "truncate rule_edition");
        frozen.assertRefusedToTheApplication(
                "update time_limit set minutes = 1", "delete from clock_rule", "update picklist_entry set label = 'x'");
    }

    private void insert(int version, String parameters) throws SQLException {
        new Sql(owner)
                .run(
                        "insert into interlock_rule (rule_key, version, enabled, severity, owner, text, source, parameters,"
                                + " valid_from, approved_by) values ('" + MRI + "', " + version
                                + ", true, 'HIGH', 'Radiology', 'It warns.', 'A test', '" + parameters
                                + "', now(), 'Another node'); insert into rule_edition (changed_at) values (now())");
    }

    private Proposal propose(RuleKind kind, String key, String field, String value, @Nullable Instant from) {
        return propose(kind, key, Map.of(field, value), from);
    }

    private Proposal propose(RuleKind kind, String key, Map<String, String> changes, @Nullable Instant from) {
        VersionLine latest = latest(kind, key);
        Map<String, String> values = new HashMap<>(latest.values());
        values.putAll(changes);
        return admin.get(() -> desk.propose(
                new ProposeRule(kind, key, values, from, "As tried in a test", "A test", latest.version())));
    }

    private Proposal approve(As person, Proposal proposal) {
        return decide(person, proposal, true, "");
    }

    private Proposal decide(As person, Proposal proposal, boolean approves, String words) {
        return person.get(() -> desk.decide(new DecideRule(proposal.id(), approves, words)));
    }

    private void assertRefused(RuleKind kind, String key, Map<String, String> changes) {
        assertThatThrownBy(() -> propose(kind, key, changes, null))
                .as("%s", changes)
                .isInstanceOf(RuleRefused.class);
    }

    private VersionLine latest(RuleKind kind, String key) {
        return As.role(Role.ADMIN).get(() -> desk.versions(kind)).stream()
                .filter(version -> version.key().equals(key))
                .max(Comparator.comparing(VersionLine::version))
                .orElseThrow(RuleRefused::unknown);
    }

    private Duration letter() {
        return admin.get(limits::inForce).stream()
                .filter(row -> row.key().equals(LETTER))
                .findFirst()
                .orElseThrow()
                .length();
    }

    /** What the one rule about an MRI says. */
    private Judged ask(Undertaking mri) {
        List<Judged> open = surgeon.get(() -> interlocks.ask(mri));
        assertThat(open).hasSize(1);
        return open.get(0);
    }
}
