package org.spineboard.web.interlock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.spineboard.interlock.Sentence;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** What interlocks say, in words. */
final class InterlockWords {
    private static final int KIND = 2;

    private InterlockWords() {}

    /** The sentences with where they rest. */
    static List<SaidLine> lines(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new SaidLine(text(sentence), sentence.place()))
                .toList();
    }

    private static String text(Sentence sentence) {
        return Words.of(
                sentence.key(),
                sentence.args().stream().map(InterlockWords::written).toArray());
    }

    private static String written(String arg) {
        String said = arg.substring(KIND);
        return switch (arg.charAt(0)) {
            case 'd' -> ClinicalDates.weekdayDate(LocalDate.parse(said));
            case 'i' -> ClinicalDates.weekdayDateTime(Instant.parse(said));
            case 'k' -> Words.of(said);
            default -> said;
        };
    }
}
