package org.spineboard.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.spineboard.board.decision.Modality;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.SignOpinion;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.Observe;

/** Cases with a lesion of T12 whose imaging alone makes a SINS of 9, and of whose pain nobody has said anything. */
@ApplicationScoped
public class UnstableCases {
    @Inject
    ReadyCases ready;

    @Inject
    BoardRoom room;

    @Inject
    ObservationDesk observations;

    @Inject
    OpinionDesk opinions;

    private final As radiologist = As.role(Role.RADIOLOGIST);
    private final As coordinator = As.role(Role.COORDINATOR);

    /** One that is ready. */
    CaseNumber ready() {
        CaseNumber number = ready.next();
        List<Stated> said = List.of(
                Stated.of(Aspect.LESION, "LYTIC"),
                Stated.of(Aspect.ALIGNMENT, "NORMAL"),
                Stated.of(Aspect.COLLAPSE, "COLLAPSE_GT_50"),
                Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL"));
        radiologist.run(() -> observations.observeImaging(new Observe(
                number, SpinalRange.of(SpinalLevel.T12), said, Instant.now().minusSeconds(60), Source.IMPORT)));
        return number;
    }

    /** A surgeon says something about it. */
    void askASurgeon(CaseNumber number) {
        coordinator.get(() -> opinions.askStandard(number));
        As.role(Role.SPINE_SURGEON)
                .get(() -> opinions.sign(new SignOpinion(
                        number, Specialty.SPINE_SURGERY, OpinionOrders.text("CEMENT", "Holds with cement.", null), 0)));
    }

    /** One for which radiotherapy alone was recommended. */
    CaseNumber decided(boolean surgeonSaid) {
        CaseNumber number = ready();
        if (surgeonSaid) {
            askASurgeon(number);
        }
        return room.decided(number, "CEBRT", Modality.RADIATION);
    }
}
