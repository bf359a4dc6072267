package org.spineboard.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.TimelineEntry;
import org.spineboard.casefile.triage.TriageChoices;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.shared.PageRequest;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** Backs the timeline of a case: what happened, latest first, by month. */
@Named("caseTimeline")
@RequestScoped
public class TimelineView {
    private static final int ROWS = 100;
    private static final int LATEST = 6;

    @Inject
    CaseRecord cases;

    @Inject
    TriageChoices choices;

    @Inject
    CaseTrack course;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private List<Month> months = List.of();
    private long total;

    @PostConstruct
    void load() {
        var timeline = cases.timeline(CaseAddress.number(number), new PageRequest(0, ROWS));
        total = timeline.total();
        Map<String, String> reasons = Stream.concat(
                        reasons(timeline.entries(), Move.REJECT, choices::rejectionReasons),
                        reasons(timeline.entries(), Move.RETURN, course::returnReasons))
                .collect(Collectors.toMap(PicklistEntry::code, PicklistEntry::label, (one, other) -> one));
        Map<String, List<Entry>> byMonth = timeline.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> ClinicalDates.month(entry.occurredAt()),
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> Entry.of(entry, reasons), Collectors.toList())));
        months = byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.TIMELINE) CaseShown page) {}

    /** The reasons there are for a move, looked up only for a case that made it. */
    private static Stream<PicklistEntry> reasons(
            List<TimelineEntry> entries, Move move, Supplier<List<PicklistEntry>> choices) {
        return entries.stream().anyMatch(entry -> entry.move() == move) ? choices.get().stream() : Stream.empty();
    }

    public List<Month> getMonths() {
        return months;
    }

    public long getTotal() {
        return total;
    }

    /** The last few events. */
    public List<Entry> getLatest() {
        return months.stream()
                .flatMap(month -> month.entries().stream())
                .limit(LATEST)
                .toList();
    }

    /** How many older events are not shown. */
    public long getOlder() {
        return Math.max(0, total - ROWS);
    }

    /** One month and its events. */
    public record Month(String name, List<Entry> entries) {}

    /** An event in words. */
    public record Entry(TimelineEntry event, String title, String text, String who, String reason) {
        static Entry of(TimelineEntry event, Map<String, String> reasons) {
            String title = titleOf(event);
            String who = event.role() == null
                    ? Words.of("casefile.bySystem")
                    : Words.of(
                            "casefile.by",
                            event.actorName(),
                            Words.of("frame.role." + event.role()),
                            event.organisation());
            String code = event.reasonCode();
            return new Entry(event, title, textOf(event), who, code == null ? "" : reasons.getOrDefault(code, code));
        }

        /** What was said; events of an opinion, a treatment or a follow-up begin with which it is about. */
        private static String textOf(TimelineEntry event) {
            String text = event.text() == null ? "" : event.text();
            String names = event.topic() == null ? "" : namesOf(event.topic());
            if (names.isEmpty()) {
                return text;
            }
            int end = text.indexOf(':');
            return Words.of(names + (end < 0 ? text : text.substring(0, end))) + (end < 0 ? "" : text.substring(end));
        }

        /** Where the words stand for what an event of that topic begins with. */
        private static String namesOf(Topic topic) {
            return switch (topic) {
                case OPINION_REQUESTED, OPINION_SIGNED, OPINION_SUPERSEDED, OPINION_DROPPED -> "opinion.specialty.";
                case PLAN_SIGNED,
                        PLAN_AMENDED,
                        PLAN_LEFT_OUT,
                        TREATMENT_STARTED,
                        TREATMENT_ENDED,
                        TREATMENT_STOPPED,
                        TREATMENT_CANCELLED -> "plan.modality.";
                case FOLLOW_UP_SIGNED, FOLLOW_UP_CORRECTED, FOLLOW_UP_LOST -> "followup.point.";
                default -> "";
            };
        }

        private static String titleOf(TimelineEntry event) {
            if (event.topic() != null) {
                return Words.of("casefile.topic." + event.topic());
            }
            if (event.move() == null) {
                return Words.of("casefile.event." + event.kind());
            }
            return Words.of("casefile." + (event.kind() == EventKind.UNDO ? "undone." : "move.") + event.move());
        }
    }
}
