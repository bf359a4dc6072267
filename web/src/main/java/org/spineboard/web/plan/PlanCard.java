package org.spineboard.web.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.PartState;
import org.spineboard.plan.course.CourseRow;
import org.spineboard.plan.desk.PlannedPart;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartRow;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/**
 * One part on the page of a plan.
 *
 * @param owner who sees to it: whoever signed it, else whom the board named
 * @param state key of the word on its chip
 * @param own whether the reader answers for the treatment
 * @param signed what holds now; null before it is signed
 * @param earlier what was signed before, the latest first
 * @param course what became of it, in sentences
 */
public record PlanCard(
        PlannedPart part,
        String slug,
        String owner,
        String state,
        boolean own,
        @Nullable Version signed,
        List<Version> earlier,
        List<String> course) {
    /** One signed version. */
    public record Version(PartRow row, List<PartLine> lines, String why) {}

    static PlanCard of(PlannedPart part, Map<String, String> labels, boolean own, boolean drafted) {
        List<Version> versions =
                part.versions().stream().map(row -> version(row, labels)).toList();
        boolean open = !part.state().isSettled();
        return new PlanCard(
                part,
                PlanPlaceView.slug(part.modality()),
                owner(part),
                open && drafted ? "DRAFT" : part.state().name(),
                own,
                versions.isEmpty() ? null : versions.get(0),
                versions.isEmpty() ? versions : versions.subList(1, versions.size()),
                part.course().stream().map(row -> sentence(row, labels)).toList());
    }

    private static String owner(PlannedPart part) {
        return part.latest()
                .map(row -> row.signature().name())
                .or(() -> Stream.ofNullable(part.assignment())
                        .map(assignment -> assignment.owner())
                        .findFirst())
                .orElse("");
    }

    private static Version version(PartRow row, Map<String, String> labels) {
        PartContent content = row.content();
        String code = row.leftOut();
        String reason = row.reason() == null ? "" : row.reason();
        String why = code == null
                ? reason
                : Words.of("plan.leftOut.why", labels.getOrDefault("PLAN_LEFT_OUT." + code, code), reason);
        return new Version(row, content == null ? List.of() : PartLines.of(content, labels), why);
    }

    private static String sentence(CourseRow row, Map<String, String> labels) {
        String head = Words.of(
                "plan.course." + row.step(),
                ClinicalDates.weekdayDate(row.on()),
                row.signature().name());
        String reason = row.reason() == null
                ? ""
                : Words.of(
                        "plan.course.why",
                        labels.getOrDefault("TREATMENT_STOPPED." + row.reason(), row.reason()),
                        Words.of("plan.wish." + row.wish()));
        return Stream.of(head, row.actual() == null ? "" : row.actual(), reason)
                .filter(words -> !words.isEmpty())
                .reduce((before, after) -> before + " \u00b7 " + after)
                .orElse(head);
    }

    public Modality modality() {
        return part.modality();
    }

    /** Whether somebody has to sign it. */
    public boolean isOpen() {
        return !part.state().isSettled();
    }

    /** Whether its owner may sign a further version. */
    public boolean isChangeable() {
        return own && !part.state().isOver();
    }

    /** Whether its owner may leave it out. */
    public boolean isDroppable() {
        return own && part.course().isEmpty() && part.state() != PartState.LEFT_OUT;
    }

    /** Whether something may become of it now. */
    public boolean isMoving() {
        return part.state() == PartState.SIGNED || part.isBegun();
    }

    /** How its chip looks. */
    public String chip() {
        return switch (part.state()) {
            case WAITING, AGAIN, LEFT_OUT, CANCELLED, STOPPED -> "is-waiting";
            case SIGNED, ENDED -> "is-done";
            case RUNNING -> "is-routine";
        };
    }

    /** What stands before the word on its chip. */
    public String glyph() {
        return part.state().isSettled() && part.state() != PartState.RUNNING ? "glyph-tick" : "glyph-dots";
    }
}
