package org.spineboard.demo.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.told.Cast;
import org.spineboard.demo.told.Scene;
import org.spineboard.demo.told.Telling;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.Whether;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.followup.form.LoseFollowUp;
import org.spineboard.followup.form.SignFollowUp;
import org.spineboard.platform.SiteZone;

/** Tells how the patient was afterwards, or that nobody will know, and closes the case. */
@ApplicationScoped
class ToldFollowUp implements Telling {
    private static final String NURSE = "cns";

    @Inject
    FollowUpDesk desk;

    @Inject
    CaseRecord cases;

    @Inject
    SiteZone zone;

    @Override
    public Chapter chapter() {
        return Chapter.FOLLOW_UP;
    }

    @Override
    public void tell(Scene scene, Step step) {
        switch (step.deed()) {
            case FOLLOW_UP -> scene.cast().as(NURSE, () -> desk.sign(seen(scene, step)));
            case LOSE_FOLLOW_UP -> scene.cast().as(NURSE, () -> desk.lose(lost(scene, step)));
            case CLOSE ->
                scene.cast()
                        .as(
                                Cast.COORDINATOR,
                                () -> desk.close(
                                        scene.number(),
                                        cases.overview(scene.number())
                                                .standing()
                                                .version()));
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private SignFollowUp seen(Scene scene, Step step) {
        Illness illness = scene.illness();
        Frankel before = illness.isEmergency() ? Frankel.C : Frankel.E;
        Frankel after = illness.isEmergency() ? Frankel.D : Frankel.E;
        FollowUpText text = new FollowUpText(
                LocalDate.ofInstant(step.at(), zone.id()),
                Math.max(0, illness.pain() - 3),
                illness.isEmergency() ? Ambulation.WITH_AID : Ambulation.INDEPENDENT,
                before,
                after,
                illness.ecog(),
                Whether.NO,
                List.of(),
                "Seen in clinic with family. Sleeps through the night again.",
                null);
        return new SignFollowUp(scene.number(), FollowUpPoint.valueOf(step.word(0)), text, 0);
    }

    private static LoseFollowUp lost(Scene scene, Step step) {
        return new LoseFollowUp(
                scene.number(),
                FollowUpPoint.valueOf(step.word(0)),
                "ELSEWHERE",
                "Followed up by the referring hospital, who will write if anything changes.");
    }
}
