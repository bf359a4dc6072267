package org.spineboard.web.biopsy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyState;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.Fault;
import org.spineboard.biopsy.code.Axis;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.biopsy.code.TissueChoices;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.report.Findings;
import org.spineboard.biopsy.report.FindingsCheck;
import org.spineboard.biopsy.report.ReportRow;
import org.spineboard.web.text.ClinicalDates;

/** Reads what a pathologist says from the form, and writes what was signed before into it. */
final class FindingsReader {
    /** The fields of the form. */
    static final List<String> FIELDS = List.of(
            "reason",
            "adequacy",
            "morphology",
            "topography",
            "receptors",
            "molecular",
            "decalcification",
            "conclusion",
            "reportedAt");

    /** What is chosen from the list begins with the code; a code typed alone is as good. */
    private static final Pattern CODE = Pattern.compile("(C\\d{2}\\.\\d|\\d{4}/\\d)(\\s.*)?");

    private final TissueChoices choices;

    FindingsReader(TissueChoices choices) {
        this.choices = choices;
    }

    Findings read(TypedReader in, BiopsyRow biopsy) {
        Findings said = new Findings(
                in.choice("adequacy", Adequacy.class),
                code(in, Axis.TOPOGRAPHY, Fault.TOPOGRAPHY_UNKNOWN),
                code(in, Axis.MORPHOLOGY, Fault.MORPHOLOGY_UNKNOWN),
                in.words("receptors"),
                in.words("molecular"),
                in.choice("decalcification", Decalcification.class),
                in.words("conclusion"),
                in.momentIfAny("reportedAt"));
        if (in.isSound()) {
            in.tell(FindingsCheck.faults(said, biopsy, in.now()));
        }
        if (biopsy.state() == BiopsyState.REPORTED && in.words("reason").isEmpty()) {
            in.tell(List.of(Fault.REASON_MISSING));
        }
        return said;
    }

    /** Writes the words of the list beside a code that was typed alone. */
    void spellOut(Typed typed) {
        spellOut(typed, "topography", Axis.TOPOGRAPHY);
        spellOut(typed, "morphology", Axis.MORPHOLOGY);
    }

    private void spellOut(Typed typed, String field, Axis axis) {
        CodeRow row = row(codeIn(typed.text(field)), axis);
        if (row != null) {
            typed.put(field, row.shown());
        }
    }

    private @Nullable CodeRow row(@Nullable String code, Axis axis) {
        return code == null
                ? null
                : choices.search(axis, code).stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    /** Begins an addendum with the report in force. */
    static void begin(Typed typed, ReportRow report) {
        typed.put("adequacy", report.adequacy().name());
        typed.put(
                "morphology",
                report.morphology() == null ? null : report.morphology().shown());
        typed.put(
                "topography",
                report.topography() == null ? null : report.topography().shown());
        typed.put("receptors", report.receptors());
        typed.put("molecular", report.molecular());
        typed.put("decalcification", report.decalcification().name());
        typed.put("conclusion", report.conclusion());
        typed.put("reportedAt", ClinicalDates.weekdayDateTime(report.reportedAt()));
    }

    private @Nullable String code(TypedReader in, Axis axis, Fault unknown) {
        String text = in.words(unknown.field());
        if (text.isEmpty()) {
            return null;
        }
        String code = codeIn(text);
        if (row(code, axis) == null) {
            in.tell(List.of(unknown));
        }
        return code;
    }

    private static @Nullable String codeIn(String text) {
        Matcher matcher = CODE.matcher(text);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
