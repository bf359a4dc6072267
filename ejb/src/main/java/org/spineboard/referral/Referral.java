package org.spineboard.referral;

import jakarta.persistence.Column;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Submission;
import org.spineboard.casefile.Track;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.OrganisationScope;

/**
 * A referral that was taken: written once together with its case, never changed and never removed. The form is kept
 * whole, as it was said; what lists and look-ups need stands beside it in columns.
 */
@Entity
@Immutable
@Table(name = "referral")
@NamedQuery(name = "Referral.byPlacer", query = """
                select r from Referral r where r.referringOrganisation = :referring
                and r.placerSystem = :system and r.placerNumber = :number""")
@NamedQuery(
        name = "Referral.byToken",
        query = "select r from Referral r where r.sentBySubject = :subject and r.token = :token")
@NamedQuery(name = "Referral.byCase", query = "select r from Referral r where r.caseNumber = :caseNumber")
@NamedQuery(
        name = "Referral.ofPatient",
        query = "select r from Referral r where r.patientId = :patient order by r.sentAt desc, r.id desc")
@NamedQuery(
        name = "Referral.sentFrom",
        query = "select r from Referral r where r.referringOrganisation = :referring order by r.sentAt desc, r.id desc")
@NamedQuery(
        name = "Referral.countSentFrom",
        query = "select count(r) from Referral r where r.referringOrganisation = :referring")
@NamedQuery(
        name = "Referral.lastBy",
        query = "select r from Referral r where r.sentBySubject = :subject order by r.sentAt desc, r.id desc")
@Filter(name = OrganisationScope.FILTER, condition = OrganisationScope.CENTRE_OR_REFERRER)
class Referral {
    @Id
    private UUID id;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "centre")
    private String centre;

    @Column(name = "referring_organisation")
    private String referringOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "track")
    private Track track;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "suspected_at")
    private Instant suspectedAt;

    @Column(name = "suspected_roughly")
    private boolean suspectedRoughly;

    @Column(name = "sent_by_subject")
    private String sentBySubject;

    @Column(name = "sent_by")
    private String sentBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "submission")
    private Submission submission;

    @Column(name = "placer_system")
    private @Nullable String placerSystem;

    @Column(name = "placer_number")
    private @Nullable String placerNumber;

    @Column(name = "token")
    private @Nullable String token;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "minimum_version")
    private int minimumVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "form")
    private String form;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {} // JPA only

    Referral(KeptReferral kept, @Nullable String token, String form) {
        this.id = kept.id().value();
        this.patientId = kept.patient().value();
        this.caseNumber = kept.caseNumber().value();
        this.centre = kept.centre().value();
        this.referringOrganisation = kept.referring().value();
        this.track = kept.track();
        this.sentAt = kept.sentAt();
        this.suspectedAt = kept.suspicion().at();
        this.suspectedRoughly = kept.suspicion().approximate();
        this.sentBySubject = kept.sentBySubject();
        this.sentBy = kept.sentBy();
        this.submission = kept.how();
        this.placerSystem = kept.placer() == null ? null : kept.placer().system();
        this.placerNumber = kept.placer() == null ? null : kept.placer().number();
        this.token = token;
        this.fingerprint = kept.fingerprint();
        this.minimumVersion = kept.minimumVersion();
        this.form = form;
    }

    KeptReferral kept() {
        return new KeptReferral(
                new ReferralId(id),
                new PatientId(patientId),
                new CaseNumber(caseNumber),
                new OrganisationCode(centre),
                new OrganisationCode(referringOrganisation),
                track,
                sentAt,
                new NewReferral.Suspicion(suspectedAt, suspectedRoughly),
                sentBySubject,
                sentBy,
                submission,
                placerSystem == null || placerNumber == null ? null : new PlacerOrder(placerSystem, placerNumber),
                fingerprint,
                minimumVersion,
                FormJson.read(form));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Referral that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    UUID id() {
        return id;
    }

    /** Clinical text stays out of logs. */
    @Override
    public String toString() {
        return "Referral[" + caseNumber + (token == null ? "" : " typed") + "]";
    }
}
