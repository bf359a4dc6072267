package org.spineboard.plan.part;

import com.fasterxml.uuid.Generators;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionId;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** One treatment of a plan as its owner signed it. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "plan_part")
@NamedQuery(
        name = "PlanPart.ofDecision",
        query = "select p from PlanPart p where p.caseNumber = :number and p.decision = :decision"
                + " order by p.modality, p.version desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class PlanPart {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "decision_id")
    private UUID decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Modality modality;

    @Column(name = "version")
    private int version;

    @Column(name = "left_out")
    private @Nullable String leftOut;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "asks_again")
    private boolean asksAgain;

    @Column(name = "start_by")
    private @Nullable LocalDate startBy;

    @Column(name = "intent")
    private @Nullable String intent;

    @Embedded
    private @Nullable Radiation radiation;

    @Embedded
    private @Nullable Systemic systemic;

    @Embedded
    private @Nullable Surgery surgery;

    @ElementCollection
    @CollectionTable(name = "plan_part_level", joinColumns = @JoinColumn(name = "part_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<PartLevel> levels;

    @ElementCollection
    @CollectionTable(name = "plan_part_drug", joinColumns = @JoinColumn(name = "part_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Drug> drugs;

    @ElementCollection
    @CollectionTable(name = "plan_part_care", joinColumns = @JoinColumn(name = "part_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<CareLine> care;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {} // JPA only

    PlanPart(CaseNumber number, DecisionId decision, PartRow row) {
        this.id = row.id();
        this.caseNumber = number.value();
        this.decision = decision.value();
        this.modality = row.modality();
        this.version = row.version();
        this.leftOut = row.leftOut();
        this.reason = row.reason();
        this.asksAgain = row.asksAgain();
        this.levels = new ArrayList<>();
        this.drugs = new ArrayList<>();
        this.care = new ArrayList<>();
        this.signature = row.signature();
        state(row.content());
    }

    private void state(@Nullable PartContent content) {
        if (content != null) {
            startBy = content.startBy();
            intent = content.intent();
            radiation = content.radiation();
            systemic = content.systemic();
            surgery = content.surgery();
            levels.addAll(content.levels());
            drugs.addAll(content.drugs());
            care.addAll(content.care());
        }
    }

    static UUID nextId() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    PartRow row() {
        PartContent content = leftOut == null
                ? new PartContent(startBy, intent, levels, radiation, systemic, surgery, drugs, care)
                : null;
        return new PartRow(id, modality, version, leftOut, reason, asksAgain, content, signature);
    }

    @Override
    public String toString() {
        return "PlanPart[" + caseNumber + " " + modality + " " + version + "]";
    }
}
