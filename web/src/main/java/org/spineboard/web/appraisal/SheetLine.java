package org.spineboard.web.appraisal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.appraisal.sheet.Answer;
import org.spineboard.appraisal.sheet.Sheet;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.web.frame.Words;
import org.spineboard.web.score.ScoreWords;
import org.spineboard.web.text.ClinicalDates;

/**
 * An input of a score in the table that shows how its total came about.
 *
 * @param name of the input
 * @param answer in words; empty where it is missing
 * @param points what it adds, or may add; empty where it has no points of its own
 * @param from who said it, when, and where it stands; a line each
 * @param owedBy who could say what is missing; empty where nothing is
 */
public record SheetLine(String name, String answer, String points, List<String> from, String owedBy) {
    static SheetLine of(Sheet sheet, Answer answer) {
        String value = answer.isMissing() ? "" : ScoreWords.value(answer.value());
        String points = ScoreWords.figures(sheet.score().pointsOf(answer.input(), sheet.given()));
        boolean isOwed = sheet.owed().contains(answer);
        return new SheetLine(
                answer.input(),
                value,
                points,
                answer.from().stream().map(SheetLine::source).toList(),
                isOwed ? owedBy(answer) : "");
    }

    /** What is asked, in words. */
    public String label() {
        return ScoreWords.input(name);
    }

    /** Whether it is not known. */
    public boolean isMissing() {
        return answer.isEmpty();
    }

    private static String source(Told told) {
        String said = told.isMissing() ? Words.of("appraisal.said." + told.value()) + " " : "";
        return said
                + Words.of(
                        "appraisal.source." + told.source(),
                        told.name(),
                        Words.of("frame.role." + told.role()),
                        ClinicalDates.date(told.observedAt()));
    }

    private static String owedBy(Answer answer) {
        Set<String> who = answer.aspects().stream()
                .map(Aspect::area)
                .distinct()
                .map(area -> Words.of("appraisal.owed." + area))
                .collect(Collectors.toSet());
        return who.stream().sorted().collect(Collectors.joining(", "));
    }
}
