package org.spineboard.biopsy.report;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** What a pathologist signed. Written once; the table takes no change, a correction is a version beside it. */
@Entity
@Immutable
@Table(name = "pathology_report")
@NamedQuery(
        name = "PathologyReport.ofCase",
        query = "select r from PathologyReport r where r.caseNumber = :number order by r.biopsyId, r.version desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class PathologyReport {
    @Id
    private UUID id;

    @Column(name = "biopsy_id")
    private UUID biopsyId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "report_version")
    private int version;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "adequacy")
    private Adequacy adequacy;

    @Column(name = "topography")
    private @Nullable String topography;

    @Column(name = "topography_words")
    private @Nullable String topographyWords;

    @Column(name = "morphology")
    private @Nullable String morphology;

    @Column(name = "morphology_words")
    private @Nullable String morphologyWords;

    @Column(name = "codes_version")
    private @Nullable Integer codesVersion;

    @Column(name = "receptor_state")
    private @Nullable String receptors;

    @Column(name = "molecular_state")
    private @Nullable String molecular;

    @Enumerated(EnumType.STRING)
    @Column(name = "decalcification")
    private Decalcification decalcification;

    @Column(name = "conclusion")
    private String conclusion;

    @Embedded
    private Signature signed;

    @SuppressWarnings("NullAway.Init")
    protected PathologyReport() {} // JPA only

    PathologyReport(SignReport order, int version, Coded codes, Signature signed) {
        Findings said = order.findings();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.biopsyId = order.biopsy();
        this.caseNumber = order.number().value();
        this.version = version;
        this.reason = version == 1 ? null : order.reason();
        this.reportedAt = said.reportedAt() == null ? signed.at() : said.reportedAt();
        this.adequacy = said.adequacy();
        this.receptors = orNull(said.receptors());
        this.molecular = orNull(said.molecular());
        this.decalcification = said.decalcification();
        this.conclusion = said.conclusion();
        this.signed = signed;
        if (codes.topography() != null) {
            this.topography = codes.topography().code();
            this.topographyWords = codes.topography().words();
            this.codesVersion = codes.topography().version();
        }
        if (codes.morphology() != null) {
            this.morphology = codes.morphology().code();
            this.morphologyWords = codes.morphology().words();
            this.codesVersion = codes.morphology().version();
        }
    }

    /** The codes as they stand in the book. */
    record Coded(@Nullable CodeRow topography, @Nullable CodeRow morphology) {}

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    ReportRow row() {
        return new ReportRow(
                id,
                biopsyId,
                version,
                reason,
                reportedAt,
                adequacy,
                code(topography, topographyWords),
                code(morphology, morphologyWords),
                receptors,
                molecular,
                decalcification,
                conclusion,
                signed);
    }

    private @Nullable CodeRow code(@Nullable String code, @Nullable String words) {
        return code == null || words == null || codesVersion == null ? null : new CodeRow(code, words, codesVersion);
    }
}
