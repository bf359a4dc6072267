package org.spineboard.casefile.ledger;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;

/** One thing a case lacks: opened once, closed once, never reopened. */
@Entity
@Table(name = "open_item")
@NamedQuery(name = "OpenItem.ofCases", query = """
                select i from OpenItem i join fetch i.file f
                where f.number in :numbers and i.state = org.spineboard.casefile.item.ItemState.OPEN
                order by i.dueAt, i.id""")
@Filter(name = OrganisationScope.FILTER, deduceAliasInjectionPoints = false, condition = OrganisationScope.OF_A_CASE)
class OpenItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number")
    private CaseFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ItemKind kind;

    @Column(name = "detail")
    private String detail;

    @Column(name = "gate")
    private String gate;

    @Column(name = "owed_by_organisation")
    private String owedByOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "owed_by_role")
    private @Nullable Role owedByRole;

    @Column(name = "owed_by_person")
    private @Nullable String owedByPerson;

    @Column(name = "four_eyes")
    private boolean fourEyes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ItemState state = ItemState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by_subject")
    private @Nullable String openedBySubject;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected OpenItem() {} // JPA only

    OpenItem(CaseFile file, Owed owed, Actor by, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.file = file;
        this.kind = owed.kind();
        this.detail = owed.detail();
        this.gate = owed.gate();
        this.owedByOrganisation = owed.by().organisation().value();
        this.owedByRole = owed.by().role();
        this.owedByPerson = owed.by().person();
        this.fourEyes = owed.fourEyes();
        this.openedAt = now;
        this.openedBySubject = by.subject();
        this.dueAt = owed.due();
    }

    UUID id() {
        return id;
    }

    CaseFile file() {
        return file;
    }

    ItemKind kind() {
        return kind;
    }

    boolean is(ItemKind wanted, String about) {
        return kind == wanted && detail.equals(about);
    }

    String detail() {
        return detail;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isOpen() {
        return state == ItemState.OPEN;
    }

    boolean isOwedBy(OrganisationCode organisation) {
        return owedByOrganisation.equals(organisation.value());
    }

    /** Whether the actor may not close it, having opened it themselves. */
    boolean needsOtherEyesThan(Actor actor) {
        return fourEyes && actor.subject() != null && actor.subject().equals(openedBySubject);
    }

    void close(ItemState as, Actor by, Instant now) {
        state = as;
        closedAt = now;
        closedBy = by.name();
    }

    /**
     * Whether it keeps a case from the board. Nothing outside the emergency fields holds up an emergency, except what a
     * person asked for by name.
     */
    boolean isBlocking(Track track) {
        if (!isOpen()) {
            return false;
        }
        return switch (kind) {
            case ASKED_BACK, BOARD_QUESTION -> true;
            case MINIMUM_DATA -> gate.contains(track == Track.EMERGENCY ? "E" : "H");
            case WORK_UP -> track == Track.ELECTIVE;
            case OPINION, PLAN, LETTER, FOLLOW_UP -> false;
        };
    }

    Blocker blocker() {
        return new Blocker("casefile.blocker." + kind, detail);
    }

    OpenItemRow row(Track track) {
        return new OpenItemRow(
                id,
                kind,
                detail,
                gate,
                new OwedBy(new OrganisationCode(owedByOrganisation), owedByRole, owedByPerson),
                openedAt,
                dueAt,
                state,
                isBlocking(track),
                fourEyes,
                closedBy,
                closedAt);
    }
}
