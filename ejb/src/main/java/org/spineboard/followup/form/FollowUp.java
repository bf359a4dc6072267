package org.spineboard.followup.form;

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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.Complication;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.FrankelChange;
import org.spineboard.followup.SignedBy;
import org.spineboard.followup.WalkingChange;
import org.spineboard.followup.Whether;
import org.spineboard.referral.finding.Walking;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.OrganisationScope;

/** How a patient was at one follow-up, as signed. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "follow_up")
@NamedQuery(name = "FollowUp.ofCase", query = """
                select distinct f from FollowUp f left join fetch f.complications where f.caseNumber = :number
                order by f.round desc, f.version desc""")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class FollowUp {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "point")
    private FollowUpPoint point;

    @Column(name = "version")
    private int version;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "pain")
    private @Nullable Integer pain;

    @Enumerated(EnumType.STRING)
    @Column(name = "ambulation")
    private @Nullable Ambulation ambulation;

    @Enumerated(EnumType.STRING)
    @Column(name = "frankel_before")
    private @Nullable Frankel frankelBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "frankel")
    private @Nullable Frankel frankel;

    @Column(name = "ecog")
    private @Nullable Integer ecog;

    @Enumerated(EnumType.STRING)
    @Column(name = "complicated")
    private Whether complicated;

    @ElementCollection
    @CollectionTable(name = "follow_up_complication", joinColumns = @JoinColumn(name = "follow_up_id"))
    private Set<Complication> complications = new HashSet<>();

    @Column(name = "words")
    private String words;

    @Column(name = "reason")
    private @Nullable String reason;

    @Embedded
    private SignedBy signed;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {} // JPA only

    FollowUp(SignFollowUp order, int round, FollowUpText text, SignedBy signed) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = order.number().value();
        this.round = round;
        this.point = order.point();
        this.version = order.seen() + 1;
        this.seenOn = text.seenOn();
        this.pain = text.pain();
        this.ambulation = text.ambulation();
        this.frankelBefore = text.frankelBefore();
        this.frankel = text.frankel();
        this.ecog = text.ecog();
        this.complicated = text.complicated();
        this.complications.addAll(text.complications());
        this.words = text.words();
        this.reason = text.reason();
        this.signed = signed;
    }

    UUID id() {
        return id;
    }

    boolean isOf(int wanted, FollowUpPoint at) {
        return round == wanted && point == at;
    }

    int version() {
        return version;
    }

    /** What is said to somebody who signs without knowing of this. */
    StaleRecord outdating() {
        return StaleRecord.by(signed.name(), signed.at());
    }

    SignedFollowUp row(@Nullable Walking walkingBefore) {
        return new SignedFollowUp(
                version,
                text(),
                FrankelChange.of(frankelBefore, frankel).orElse(null),
                WalkingChange.of(walkingBefore, ambulation).orElse(null),
                signed);
    }

    private FollowUpText text() {
        return new FollowUpText(
                seenOn,
                pain,
                ambulation,
                frankelBefore,
                frankel,
                ecog,
                complicated,
                complications.stream()
                        .sorted(Comparator.comparing(Complication::code))
                        .toList(),
                words,
                reason);
    }

    @Override
    public String toString() {
        return "FollowUp[" + caseNumber + " " + point + " " + version + "]";
    }
}
