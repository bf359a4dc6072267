package org.spineboard.casefile.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.LackingItem;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.OpenCase;
import org.spineboard.casefile.Submission;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.MoveOrder;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.Role;

/** Cases and people for tests. */
final class CaseFixture {
    static final OrganisationCode CENTRE = new OrganisationCode("RSC");
    static final OrganisationCode HOSPITAL = new OrganisationCode("NGH");
    static final Instant SUSPECTED = Instant.parse("2026-04-07T18:00:00Z");
    static final Instant NOON = Instant.parse("2026-04-08T12:00:00Z");
    static final Actor REFERRER = new Actor("r-1", "Rae Referrer", Set.of(Role.REFERRER), HOSPITAL);
    static final Actor COORDINATOR = new Actor("c-1", "Cleo Coordinator", Set.of(Role.COORDINATOR), CENTRE);
    static final Actor COLLEAGUE = new Actor("c-2", "Cory Coordinator", Set.of(Role.COORDINATOR), CENTRE);
    static final Actor PRODUCT = Actor.product(CENTRE);

    private CaseFixture() {}

    static OpenCase order(Track track) {
        return new OpenCase(
                new PatientId(new UUID(0, 1)),
                new ReferralId(new UUID(0, 2)),
                CENTRE,
                HOSPITAL,
                track,
                SUSPECTED,
                false,
                List.of(new LackingItem("histology", "HE")),
                false,
                "LUNG",
                "Back pain, known lung cancer",
                Submission.FORM);
    }

    static CaseFile submitted(Track track) {
        return new CaseFile(new CaseNumber("2026-0412"), Origin.of(order(track), null, NOON), track, REFERRER);
    }

    /** A case that came to this status by the moves that lead there. */
    static CaseFile standing(CaseStatus status, Track track) {
        CaseFile file = submitted(track);
        for (Move move : roadTo(status)) {
            go(file, move, NOON);
        }
        return file;
    }

    /** Makes the move in the name of whoever may. */
    static void go(CaseFile file, Move move, Instant at) {
        file.move(MoveOrder.of(move, at), anybodyFor(move), at, List.of());
    }

    static Actor anybodyFor(Move move) {
        return move.roles().isEmpty()
                ? PRODUCT
                : new Actor(
                        "x-" + move.roles().get(0),
                        "Somebody",
                        Set.of(move.roles().get(0)),
                        CENTRE);
    }

    private static List<Move> roadTo(CaseStatus status) {
        return switch (status) {
            case SUBMITTED -> List.of();
            case TRIAGE -> List.of(Move.OPEN);
            case AWAITING_INFO -> List.of(Move.OPEN, Move.ASK_BACK);
            case WORKUP -> List.of(Move.OPEN, Move.ACCEPT);
            case READY -> List.of(Move.OPEN, Move.ACCEPT, Move.MARK_READY);
            case LISTED -> List.of(Move.OPEN, Move.ACCEPT, Move.MARK_READY, Move.LIST);
            case IN_DISCUSSION -> List.of(Move.OPEN, Move.ACCEPT, Move.MARK_READY, Move.LIST, Move.DISCUSS);
            case DECIDED -> List.of(Move.OPEN, Move.DECIDE_OUTSIDE);
            case PLANNED -> List.of(Move.OPEN, Move.DECIDE_OUTSIDE, Move.PLAN);
            case IN_TREATMENT -> List.of(Move.OPEN, Move.DECIDE_OUTSIDE, Move.PLAN, Move.START);
            case FOLLOW_UP -> List.of(Move.OPEN, Move.DECIDE_OUTSIDE, Move.OBSERVE);
            case CLOSED -> List.of(Move.OPEN, Move.DECIDE_OUTSIDE, Move.OBSERVE, Move.CLOSE);
            case REJECTED -> List.of(Move.OPEN, Move.REJECT);
            case WITHDRAWN -> List.of(Move.WITHDRAW);
            case DECEASED -> List.of(Move.DIE);
        };
    }
}
