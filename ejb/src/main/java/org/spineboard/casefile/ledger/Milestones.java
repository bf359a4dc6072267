package org.spineboard.casefile.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.pathway.Milestone;
import org.spineboard.pathway.Occurrence;

/** Which milestones of the pathway a case's history holds. What was taken back did not happen. */
final class Milestones {
    private Milestones() {}

    static List<Occurrence> of(Collection<CaseEvent> history) {
        Set<Integer> undone =
                history.stream().flatMap(event -> event.undoes().stream()).collect(Collectors.toSet());
        Instant suspected = history.stream()
                .filter(event -> event.kind() == EventKind.SUSPECTED)
                .map(CaseEvent::occurredAt)
                .findFirst()
                .orElseThrow();
        return history.stream()
                .filter(event -> !undone.contains(event.step()))
                .flatMap(event -> of(event, suspected))
                .distinct()
                .toList();
    }

    private static Stream<Occurrence> of(CaseEvent event, Instant suspected) {
        return switch (event.kind()) {
            case SUSPECTED ->
                Stream.of(new Occurrence(
                        isEmergency(event) ? Milestone.EMERGENCY_SUSPECTED : Milestone.SUSPECTED, event.occurredAt()));
            case ACKNOWLEDGED -> Stream.of(new Occurrence(Milestone.ACKNOWLEDGED, event.recordedAt()));
            case MOVE -> event.move().stream().flatMap(move -> ofMove(move, event, suspected));
            case RECORDED -> event.milestone().stream().map(milestone -> new Occurrence(milestone, event.occurredAt()));
            case UNDO, ITEMS_CLOSED -> Stream.empty();
        };
    }

    private static Stream<Occurrence> ofMove(Move move, CaseEvent event, Instant suspected) {
        Instant recorded = event.recordedAt();
        return switch (move) {
            case SUBMIT, ANSWER ->
                Stream.of(new Occurrence(
                        isEmergency(event) ? Milestone.EMERGENCY_RECEIVED : Milestone.RECEIVED, recorded));
            case OPEN -> Stream.of(new Occurrence(Milestone.ACKNOWLEDGED, recorded));
            case ACCEPT, ASK_BACK ->
                Stream.of(
                        new Occurrence(Milestone.ACKNOWLEDGED, recorded), new Occurrence(Milestone.TRIAGED, recorded));
            case REJECT ->
                Stream.of(
                        new Occurrence(Milestone.ACKNOWLEDGED, recorded),
                        new Occurrence(Milestone.TRIAGED, recorded),
                        new Occurrence(Milestone.CASE_ENDED, recorded));
            case ESCALATE ->
                Stream.of(
                        new Occurrence(Milestone.EMERGENCY_RECEIVED, recorded),
                        new Occurrence(Milestone.EMERGENCY_SUSPECTED, event.occurredAt()));
            case STAND_DOWN ->
                Stream.of(
                        new Occurrence(Milestone.STOOD_DOWN, recorded), new Occurrence(Milestone.SUSPECTED, suspected));
            case DECIDE, DECIDE_OUTSIDE, RATIFY_STANDARD ->
                Stream.of(
                        new Occurrence(Milestone.TRIAGED, recorded),
                        new Occurrence(Milestone.DECIDED, event.occurredAt()));
            case CLOSE, WITHDRAW, DIE -> Stream.of(new Occurrence(Milestone.CASE_ENDED, recorded));
            case MARK_READY, UNREADY, LIST, UNLIST, DISCUSS, DEFER, PLAN, REPLAN, START, END, OBSERVE, RETURN ->
                Stream.empty();
        };
    }

    private static boolean isEmergency(CaseEvent event) {
        return event.track() == Track.EMERGENCY;
    }
}
