package org.spineboard.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One treatment that a recommendation asks for, in one version as it was approved. */
@Entity
@Immutable
@Table(name = "recommendation_treatment")
@NamedQuery(name = "TreatmentRule.inForce", query = """
                select t from TreatmentRule t where t.version = (
                    select max(later.version) from TreatmentRule later where later.validFrom <= :now)""")
class TreatmentRule {
    @Id
    private Long id;

    @Column(name = "version")
    private int version;

    @Column(name = "recommendation")
    private String recommendation;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Modality modality;

    @Column(name = "valid_from")
    private Instant validFrom;

    @SuppressWarnings("NullAway.Init")
    protected TreatmentRule() {} // JPA only

    String recommendation() {
        return recommendation;
    }

    Modality modality() {
        return modality;
    }

    @Override
    public String toString() {
        return "TreatmentRule[" + version + " " + recommendation + " " + modality + " from " + validFrom + "]";
    }
}
