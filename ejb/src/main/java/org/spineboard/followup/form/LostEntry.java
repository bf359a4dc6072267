package org.spineboard.followup.form;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.followup.SignedBy;
import org.spineboard.shared.security.OrganisationScope;

/** A patient was lost to a follow-up, as signed. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "follow_up_lost")
@NamedQuery(name = "LostEntry.ofCase", query = "select l from LostEntry l where l.caseNumber = :number")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class LostEntry {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "point")
    private FollowUpPoint point;

    @Column(name = "reason_code")
    private String reason;

    @Column(name = "words")
    private String words;

    @Embedded
    private SignedBy signed;

    @SuppressWarnings("NullAway.Init")
    protected LostEntry() {} // JPA only

    LostEntry(LoseFollowUp order, int round, String words, SignedBy signed) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = order.number().value();
        this.round = round;
        this.point = order.point();
        this.reason = order.reason();
        this.words = words;
        this.signed = signed;
    }

    UUID id() {
        return id;
    }

    boolean isOf(int wanted, FollowUpPoint at) {
        return round == wanted && point == at;
    }

    Lost row() {
        return new Lost(reason, words, signed);
    }

    @Override
    public String toString() {
        return "LostEntry[" + caseNumber + " " + point + "]";
    }
}
