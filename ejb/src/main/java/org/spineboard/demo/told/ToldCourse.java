package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.CaseNumber;

/** What happens to a case beside its way: the emergency ends, the patient withdraws or dies, the board's question is answered. */
@ApplicationScoped
class ToldCourse implements Telling {
    @Inject
    CaseTrack track;

    @Inject
    CaseItems items;

    @Inject
    CaseRecord cases;

    @Inject
    SiteZone zone;

    @Override
    public Chapter chapter() {
        return Chapter.COURSE;
    }

    @Override
    public void tell(Scene scene, Step step) {
        CaseNumber number = scene.number();
        switch (step.deed()) {
            case SETTLE -> scene.cast().as(Cast.COORDINATOR, () -> settle(number, step.word(0)));
            case STAND_DOWN ->
                scene.cast().as(scene.surgeon(), () -> track.standDown(number, step.word(0), version(number)));
            case WITHDRAW ->
                scene.cast()
                        .as(
                                Cast.COORDINATOR,
                                () -> track.withdraw(
                                        number,
                                        "Patient does not wish any further treatment; referring team told by telephone.",
                                        version(number)));
            case DIE ->
                scene.cast()
                        .as(
                                "palliative",
                                () -> track.recordDeath(
                                        number, LocalDate.ofInstant(step.at(), zone.id()), version(number)));
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private int version(CaseNumber number) {
        return cases.overview(number).standing().version();
    }

    private CaseStanding settle(CaseNumber number, String note) {
        CaseOverview seen = cases.overview(number);
        return seen.items().stream()
                .filter(item -> item.state() == ItemState.OPEN && item.kind() == ItemKind.BOARD_QUESTION)
                .map(item -> new CloseItem(
                        number, item.id(), ItemState.DONE, note, seen.standing().version()))
                .map(items::close)
                .findFirst()
                .orElseThrow();
    }
}
