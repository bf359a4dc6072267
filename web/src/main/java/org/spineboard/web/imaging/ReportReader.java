package org.spineboard.web.imaging;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.shared.Text;
import org.spineboard.shared.TextRefused;

/** Reads what was typed into a report: a report to sign, or what is wrong at which field. */
final class ReportReader {
    private final ReportAnswers answers;
    private final int after;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** Reads a report that follows this version; 0 when it is the first. */
    ReportReader(ReportAnswers answers, int after) {
        this.answers = answers;
        this.after = after;
    }

    /** The report; empty when something is wrong. */
    Optional<SignReport> read(StudyRow study) {
        problems.clear();
        List<LevelSaid> levels = answers.getLevels().stream()
                .map(level -> new LevelReader(answers, level, problems).read())
                .toList();
        String conclusion = text("conclusion", "imaging.report.conclusionMissing");
        Optional<AlertClass> alert = choice("alert", AlertClass.values(), "imaging.report.alertMissing");
        String reason = after == 0 ? "" : text("reason", "imaging.report.reasonMissing");
        if (answers.isCordCompression() && alert.isPresent() && alert.get() != AlertClass.CRITICAL) {
            problems.putIfAbsent("alert", "imaging.report.cordIsCritical");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SignReport(
                study.number(),
                study.id(),
                after,
                reason,
                levels,
                conclusion,
                alert.orElseThrow(),
                answers.isNewCancer(),
                answers.isCordCompression()));
    }

    /** What is wrong, key of the sentence by field, in the order of the page. */
    Map<String, String> problems() {
        return problems;
    }

    private <E extends Enum<E>> Optional<E> choice(String field, E[] choices, String missing) {
        Optional<E> chosen = Arrays.stream(choices)
                .filter(choice -> choice.name().equals(answers.get(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.put(field, missing);
        }
        return chosen;
    }

    private String text(String field, String missing) {
        String text = cleaned(field);
        if (text.isEmpty()) {
            problems.putIfAbsent(field, missing);
        }
        return text;
    }

    private String cleaned(String field) {
        try {
            return Text.paragraph(answers.get(field), Text.LONG);
        } catch (TextRefused refusal) {
            problems.put(field, "imaging.report.textRefused");
            return "";
        }
    }
}
