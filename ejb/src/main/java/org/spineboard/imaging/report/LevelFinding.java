package org.spineboard.imaging.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.LesionType;
import org.spineboard.imaging.Seen;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.spine.SpinalLevel;

/** What a report says about one level. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "imaging_finding")
@NamedQuery(name = "LevelFinding.ofCase", query = """
                select f from LevelFinding f where f.caseNumber = :number order by f.id.level""")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class LevelFinding {
    @EmbeddedId
    private Place id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "lesion")
    private LesionType lesion;

    @Enumerated(EnumType.STRING)
    @Column(name = "epidural")
    private Seen epidural;

    @Enumerated(EnumType.STRING)
    @Column(name = "fracture")
    private Seen fracture;

    @Column(name = "words")
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected LevelFinding() {} // JPA only

    LevelFinding(CaseNumber number, UUID report, LevelSaid said) {
        this.id = new Place(report, said.level());
        this.caseNumber = number.value();
        this.lesion = said.lesion();
        this.epidural = said.epidural();
        this.fracture = said.fracture();
        this.words = said.words();
    }

    /** One level of one report. */
    @Embeddable
    record Place(
            @Column(name = "report_id") UUID report,
            @Column(name = "level") SpinalLevel level) implements Serializable {}

    UUID report() {
        return id.report();
    }

    LevelSaid said() {
        return new LevelSaid(id.level(), lesion, epidural, fracture, words);
    }

    @Override
    public String toString() {
        return "LevelFinding[" + caseNumber + " " + id.level() + "]";
    }
}
