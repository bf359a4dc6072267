package org.spineboard.imaging.study;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.StudyState;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** One examination, asked for here or made elsewhere. */
@Entity
@Table(name = "imaging_study")
@NamedQuery(name = "Study.ofCase", query = "select s from Study s where s.caseNumber = :number")
@NamedQuery(name = "Study.one", query = "select s from Study s where s.caseNumber = :number and s.id = :id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Study {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StudyState state;

    @Column(name = "made_elsewhere")
    private boolean madeElsewhere;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Modality modality;

    @Enumerated(EnumType.STRING)
    @Column(name = "region")
    private Region region;

    @Column(name = "question")
    private @Nullable String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "contraindication")
    private @Nullable MriContraindication contraindication;

    @Column(name = "booked_for")
    private @Nullable Instant bookedFor;

    @Column(name = "booked_at")
    private @Nullable String bookedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_on_day")
    private boolean dayOnly;

    @Column(name = "held_at")
    private @Nullable String heldAt;

    @Column(name = "dicom_uid")
    private @Nullable String dicomUid;

    @Column(name = "cancelled_because")
    private @Nullable String cancelledBecause;

    @Column(name = "requested_by")
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "requested_role")
    private Role requestedRole;

    @Column(name = "requested_organisation")
    private String requestedOrganisation;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Study() {} // JPA only

    private Study(CaseNumber number, StudyState state, Modality modality, Region region, Signature by) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = number.value();
        this.state = state;
        this.modality = modality;
        this.region = region;
        this.requestedBy = by.name();
        this.requestedRole = by.role();
        this.requestedOrganisation = by.organisation();
        this.requestedAt = by.at();
        this.changedBy = by.name();
        this.changedAt = by.at();
    }

    /** One that is asked for. */
    static Study requested(RequestStudy order, String question, Signature by) {
        Study study = new Study(order.number(), StudyState.REQUESTED, order.modality(), order.region(), by);
        study.question = question;
        study.contraindication = order.contraindication();
        return study;
    }

    /** One that was made elsewhere. */
    static Study declared(DeclareStudy order, Made made, Signature by) {
        Study study = new Study(order.number(), StudyState.DECLARED, order.modality(), order.region(), by);
        study.madeElsewhere = true;
        study.contraindication = order.contraindication();
        study.doneAt = made.at();
        study.dayOnly = made.dayOnly();
        study.heldAt = made.heldAt();
        study.dicomUid = made.dicomUid();
        return study;
    }

    /** When a study was made elsewhere, and how it is found there. */
    record Made(
            Instant at,
            boolean dayOnly,
            String heldAt,
            @Nullable String dicomUid) {}

    /** Refuses to go on when somebody changed the study after the person had read it. */
    void mustBeAt(int seen) {
        if (seen != version) {
            throw StaleRecord.by(changedBy, changedAt);
        }
    }

    void book(Instant slot, String place, Signature by) {
        mustWait();
        bookedFor = slot;
        bookedAt = place;
        enter(StudyState.BOOKED, by);
    }

    void complete(Instant at, Signature by) {
        mustWait();
        doneAt = at;
        enter(StudyState.DONE, by);
    }

    void cancel(String reason, Signature by) {
        mustWait();
        cancelledBecause = reason;
        enter(StudyState.CANCELLED, by);
    }

    void show(Signature by) {
        if (state != StudyState.DECLARED) {
            throw StudyRefused.notFromHere(state);
        }
        enter(StudyState.VISIBLE, by);
    }

    void report(Signature by) {
        if (!state.isReportable()) {
            throw StudyRefused.notFromHere(state);
        }
        enter(StudyState.REPORTED, by);
    }

    private void mustWait() {
        if (!state.isWaiting()) {
            throw StudyRefused.notFromHere(state);
        }
    }

    private void enter(StudyState next, Signature by) {
        state = next;
        changedBy = by.name();
        changedAt = by.at();
    }

    StudyRow row() {
        return new StudyRow(
                id,
                new CaseNumber(caseNumber),
                state,
                madeElsewhere,
                modality,
                region,
                question,
                contraindication,
                bookedFor,
                bookedAt,
                doneAt,
                dayOnly,
                heldAt,
                dicomUid,
                cancelledBecause,
                requestedBy,
                requestedRole,
                requestedAt,
                version);
    }

    @Override
    public String toString() {
        return "Study[" + caseNumber + " " + modality + " " + state + "]";
    }
}
