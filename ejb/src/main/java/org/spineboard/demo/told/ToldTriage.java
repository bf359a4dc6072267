package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.AnswerItems;
import org.spineboard.casefile.triage.AskBack;
import org.spineboard.casefile.triage.AskedItem;
import org.spineboard.casefile.triage.CaseAnswers;
import org.spineboard.casefile.triage.RejectCase;
import org.spineboard.casefile.triage.TriageDecision;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;

/** Answers a told case as its coordinator did, and the coordinator as the hospital did. */
@ApplicationScoped
class ToldTriage implements Telling {
    private static final Set<ItemKind> OF_THE_HOSPITAL = Set.of(ItemKind.MINIMUM_DATA, ItemKind.ASKED_BACK);

    @Inject
    TriageInbox inbox;

    @Inject
    CaseAnswers answers;

    @Inject
    CaseRecord cases;

    @Override
    public Chapter chapter() {
        return Chapter.TRIAGE;
    }

    @Override
    public void tell(Scene scene, Step step) {
        switch (step.deed()) {
            case OPEN -> scene.cast().as(Cast.COORDINATOR, () -> inbox.open(scene.number()));
            case ACCEPT -> scene.cast().as(Cast.COORDINATOR, () -> accept(scene, step));
            case ASK_BACK -> scene.cast().as(Cast.COORDINATOR, () -> inbox.askBack(asked(scene, step)));
            case REJECT -> scene.cast().as(Cast.COORDINATOR, () -> reject(scene, step));
            case ANSWER -> answer(scene, step);
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private TriageRow row(Scene scene) {
        return inbox.look(scene.number()).row();
    }

    private TriageDecision accept(Scene scene, Step step) {
        return inbox.accept(new AcceptCase(
                scene.number(), Urgency.valueOf(step.word(0)), row(scene).version()));
    }

    private AskBack asked(Scene scene, Step step) {
        TriageRow row = row(scene);
        List<AskedItem> items = step.words().stream()
                .skip(1)
                .map(item -> new AskedItem(item, OwedBy.referrersOf(row.referring()), null))
                .toList();
        return new AskBack(row.number(), items, step.word(0), row.version());
    }

    private TriageDecision reject(Scene scene, Step step) {
        TriageRow row = row(scene);
        return inbox.reject(new RejectCase(row.number(), step.word(1), step.word(0), scene.surgeon(), row.version()));
    }

    private void answer(Scene scene, Step step) {
        CaseOverview seen = scene.cast().as(Cast.COORDINATOR, () -> cases.overview(scene.number()));
        Set<UUID> owed = seen.items().stream()
                .filter(item -> item.state() == ItemState.OPEN && OF_THE_HOSPITAL.contains(item.kind()))
                .map(OpenItemRow::id)
                .collect(Collectors.toSet());
        AnswerItems order = new AnswerItems(
                scene.number(), step.word(0), owed, seen.standing().version());
        scene.cast().as(scene.cast().referrer(scene.life().organisation()), () -> answers.answer(order));
    }
}
