package org.spineboard.web.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.appraisal.kept.KeptResult;
import org.spineboard.appraisal.sheet.Note;
import org.spineboard.appraisal.sheet.Sheet;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Score;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.web.frame.Words;
import org.spineboard.web.score.ScoreScale;
import org.spineboard.web.score.ScoreWords;
import org.spineboard.web.text.ClinicalDates;

/**
 * A score of a case as it is shown.
 *
 * @param lines how the total came about
 * @param before what it came to earlier, the latest first
 */
public record SheetView(
        Sheet sheet, List<SheetLine> lines, @Nullable ScoreScale scale, List<String> before) {
    static SheetView of(Sheet sheet, List<KeptResult> kept) {
        List<SheetLine> lines = sheet.answers().stream()
                .map(answer -> SheetLine.of(sheet, answer))
                .toList();
        ScoreScale scale = ScoreScale.of(sheet.score(), sheet.result()).orElse(null);
        return new SheetView(sheet, lines, scale, before(sheet, kept));
    }

    private static List<String> before(Sheet sheet, List<KeptResult> kept) {
        List<KeptResult> own = kept.stream()
                .filter(result -> result.key().equals(sheet.score().key())
                        && result.lesion().equals(sheet.lesion().map(LesionState::id)))
                .toList();
        return own.subList(0, Math.max(0, own.size() - 1)).stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .map(SheetView::line)
                .toList();
    }

    private static String line(KeptResult result) {
        String total = result.total() != null
                ? result.total()
                : Words.of(
                        "scoring.range",
                        Objects.toString(result.lowest(), "–"),
                        Objects.toString(result.highest(), "–"));
        return Words.of("appraisal.before", ClinicalDates.dateTime(result.at()), total, result.version());
    }

    private Score score() {
        return sheet.score();
    }

    /** What the score is called. */
    public String name() {
        return ScoreWords.name(score());
    }

    /** Where it can be tried with other values. */
    public String key() {
        return score().key();
    }

    /** The total or the range; empty where there is none. */
    public String total() {
        return ScoreWords.total(sheet.result());
    }

    /** What it means. */
    public String meaning() {
        return ScoreWords.meaning(sheet.result());
    }

    /** Which end is the bad one, in words; empty where neither is. */
    public String direction() {
        Direction direction = score().title().direction();
        return direction == Direction.NO_DIRECTION ? "" : Words.of("scoring.direction." + direction);
    }

    /** From when the table is, and its version. */
    public String source() {
        var title = score().title();
        return Words.of(
                "scoring.sourceLine",
                title.citation(),
                title.version(),
                Words.of("scoring.evidence." + title.evidence()));
    }

    /** The year of its table. */
    public String year() {
        return score().title().version().replaceFirst("\\..*", "");
    }

    /** What a reader has to know besides. */
    public List<String> remarks() {
        List<String> flags = sheet.result().basis().flags().stream()
                .map(flag -> Words.of("scoring.flag." + flag))
                .toList();
        List<String> notes =
                sheet.notes().stream().sorted().map(SheetView::words).toList();
        return Stream.concat(flags.stream(), notes.stream()).toList();
    }

    /** Whether nothing at all is known for it. */
    public boolean isEmpty() {
        return sheet.given().isEmpty();
    }

    private static String words(Note note) {
        return Words.of("appraisal.note." + note);
    }
}
