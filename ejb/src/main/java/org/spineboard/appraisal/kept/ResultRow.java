package org.spineboard.appraisal.kept;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.appraisal.sheet.Sheet;
import org.spineboard.casefile.CasePlace;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.input.Figure;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.spinerecord.state.LesionState;

/** A result as it came about. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "score_result")
@NamedQuery(
        name = "ResultRow.ofPatient",
        query = "select r from ResultRow r where r.patient = :patient order by r.calculatedAt, r.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class ResultRow {
    private static final String COMMA = ",";

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "patient_id")
    private UUID patient;

    @Column(name = "lesion_id")
    private @Nullable UUID lesion;

    @Column(name = "score_key")
    private String key;

    @Column(name = "score_version")
    private String version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "total")
    private @Nullable String total;

    @Column(name = "lowest")
    private @Nullable String lowest;

    @Column(name = "highest")
    private @Nullable String highest;

    @Column(name = "categories")
    private String categories;

    @Column(name = "inputs")
    private String inputs;

    @Column(name = "calculated_at")
    private Instant calculatedAt;

    @SuppressWarnings("NullAway.Init")
    protected ResultRow() {} // JPA only

    ResultRow(CasePlace place, Sheet sheet, Instant now) {
        ScoreResult result = sheet.result();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = place.number().value();
        this.patient = place.patient().value();
        this.lesion = sheet.lesion().map(LesionState::id).orElse(null);
        this.key = sheet.score().key();
        this.version = sheet.score().title().version();
        this.status = result.status();
        this.total = text(result.total());
        this.lowest = text(result.min());
        this.highest = text(result.max());
        this.categories = String.join(COMMA, result.categories());
        this.inputs = InputsText.of(sheet.answers());
        this.calculatedAt = now;
    }

    /** What it is a result of: the score, and the lesion where it is about one. */
    Subject subject() {
        return new Subject(key, Optional.ofNullable(lesion));
    }

    /** Whether it was made of the same by the same table. */
    boolean isOf(Sheet sheet) {
        return version.equals(sheet.score().title().version())
                && inputs.equals(InputsText.of(sheet.answers()))
                && status == sheet.result().status();
    }

    KeptResult kept() {
        List<String> all = categories.isEmpty() ? List.of() : Arrays.asList(categories.split(COMMA));
        return new KeptResult(
                key, version, Optional.ofNullable(lesion), status, total, lowest, highest, all, calculatedAt);
    }

    private static @Nullable String text(Optional<Figure> figure) {
        return figure.map(Figure::text).orElse(null);
    }

    /** A score of a lesion or of the patient. */
    record Subject(String key, Optional<UUID> lesion) {
        static Subject of(Sheet sheet) {
            return new Subject(sheet.score().key(), sheet.lesion().map(LesionState::id));
        }
    }
}
