package org.spineboard.board.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.casefile.Route;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;

/** What a meeting recommended for one case. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "decision")
@NamedQuery(
        name = "Decision.ofCase",
        query = "select d from Decision d where d.caseNumber = :number order by d.version desc")
@NamedQuery(name = "Decision.provisional", query = """
                select d from Decision d where exists (select 1 from Decision m join m.presence p
                        where m = d and p.standing = org.spineboard.board.decision.Presence.Standing.MISSING)
                and not exists (select 1 from Ratification r where r.decision = d.id)
                order by d.signature.at""")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Decision {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "version")
    private int version;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "route")
    private Route route;

    @Column(name = "recommendation")
    private String recommendation;

    @Column(name = "intent")
    private String intent;

    @ElementCollection
    @CollectionTable(name = "decision_level", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<SpinalRange> levels;

    @Column(name = "rationale")
    private String rationale;

    @Column(name = "patient_view")
    private String patientView;

    @Column(name = "dissent")
    private @Nullable String dissent;

    @ElementCollection
    @CollectionTable(name = "decision_assignment", joinColumns = @JoinColumn(name = "decision_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Assignment> assignments;

    @Column(name = "quorum_rules")
    private int quorumRules;

    @ElementCollection
    @CollectionTable(name = "decision_presence", joinColumns = @JoinColumn(name = "decision_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Presence> presence;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {} // JPA only

    Decision(CaseNumber number, int version, DecidedHow how, DecisionText text, List<Assignment> assignments) {
        this.id = DecisionId.next().value();
        this.caseNumber = number.value();
        this.version = version;
        this.meeting = how.meeting().value();
        this.route = how.route();
        this.recommendation = text.recommendation();
        this.intent = text.intent();
        this.levels = new ArrayList<>(text.levels());
        this.rationale = text.rationale();
        this.patientView = text.patientView();
        this.dissent = text.dissent();
        this.assignments = new HashSet<>(assignments);
        this.quorumRules = how.quorum().rules();
        this.presence = new HashSet<>(Presence.of(how.quorum()));
        this.signature = how.signature();
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    DecisionRow row(@Nullable RatificationRow ratification) {
        DecisionText text = new DecisionText(recommendation, intent, levels, rationale, patientView, dissent);
        return new DecisionRow(
                id(),
                number(),
                version,
                new MeetingId(meeting),
                route,
                text,
                assignments.stream().sorted(Assignment.IN_ORDER).toList(),
                Presence.quorum(quorumRules, presence),
                signature,
                ratification);
    }

    @Override
    public String toString() {
        return "Decision[" + caseNumber + " " + version + "]";
    }
}
