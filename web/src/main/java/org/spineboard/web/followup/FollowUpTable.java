package org.spineboard.web.followup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.followup.form.PointRow;
import org.spineboard.followup.form.SignedFollowUp;
import org.spineboard.followup.form.StateBefore;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** Follow-ups side by side with how the patient was before treatment. */
public record FollowUpTable(List<Column> columns, List<Line> lines) {
    private static final Cell NOTHING = new Cell("", "");

    /** One form of one time, or the state before. */
    public record Column(String title, String sub) {}

    /** One question and its answers. */
    public record Line(String label, List<Cell> cells) {}

    /** An answer, and what became of it since before. */
    public record Cell(String value, String sub) {}

    /** A form and which version of it is shown. */
    record Shown(PointRow row, @Nullable SignedFollowUp signed) {}

    static FollowUpTable of(StateBefore before, List<Shown> shown, Map<String, String> labels) {
        List<Column> columns = Stream.concat(
                        Stream.of(new Column(
                                Words.of("followup.before"),
                                Words.of("followup.referred", ClinicalDates.date(before.at())))),
                        shown.stream().map(FollowUpTable::column))
                .toList();
        List<Line> lines = List.of(
                line(
                        "pain",
                        said(before.pain() == null, FollowUpWords.pain(before.pain())),
                        shown,
                        one -> new Cell(FollowUpWords.pain(one.text().pain()), "")),
                line(
                        "ambulation",
                        said(before.walking() == null, FollowUpWords.answer("referral.Walking.", before.walking())),
                        shown,
                        FollowUpTable::walking),
                line("frankelRow", frankelBefore(shown), shown, FollowUpTable::neurology),
                line(
                        "ecog",
                        said(before.ecog() == null, FollowUpWords.ecog(before.ecog())),
                        shown,
                        one -> new Cell(FollowUpWords.ecog(one.text().ecog()), "")),
                line(
                        "complicated",
                        NOTHING,
                        shown,
                        one -> new Cell(FollowUpWords.complications(one.text(), labels), "")),
                line("words", NOTHING, shown, one -> new Cell(one.text().words(), "")),
                line("signed", NOTHING, shown, FollowUpTable::signature));
        return new FollowUpTable(columns, lines);
    }

    private static Cell walking(SignedFollowUp signed) {
        return new Cell(
                FollowUpWords.answer("followup.ambulation.", signed.text().ambulation()),
                signed.walking() == null ? "" : Words.of("followup.walking." + signed.walking()));
    }

    private static Cell neurology(SignedFollowUp signed) {
        return new Cell(
                FollowUpWords.answer("followup.frankel.", signed.text().frankel()),
                FollowUpWords.change(signed.frankel()));
    }

    private static Column column(Shown shown) {
        SignedFollowUp signed = shown.signed();
        return new Column(
                Words.of("followup.point." + shown.row().point()),
                signed == null
                        ? waiting(shown.row())
                        : Words.of(
                                "followup.seen",
                                ClinicalDates.date(signed.text().seenOn())));
    }

    private static String waiting(PointRow row) {
        if (row.lost() != null) {
            return Words.of("followup.lost");
        }
        return row.due() == null
                ? Words.of("followup.notOwed")
                : Words.of("followup.due", ClinicalDates.date(row.due()));
    }

    private static Line line(String field, Cell before, List<Shown> shown, Function<SignedFollowUp, Cell> answer) {
        List<Cell> cells = Stream.concat(
                        Stream.of(before),
                        shown.stream()
                                .map(Shown::signed)
                                .map(signed -> signed == null ? NOTHING : answer.apply(signed)))
                .toList();
        return new Line(Words.of("followup.field." + field), cells);
    }

    /** The grade before treatment as the latest form that knows it says. */
    private static Cell frankelBefore(List<Shown> shown) {
        Frankel known = shown.stream()
                .flatMap(one -> Stream.ofNullable(one.signed()))
                .map(SignedFollowUp::text)
                .flatMap(text -> Stream.ofNullable(text.frankelBefore()))
                .reduce((one, later) -> later)
                .orElse(null);
        return known == null ? said(true, "") : new Cell(Words.of("followup.frankel." + known), "");
    }

    private static Cell signature(SignedFollowUp signed) {
        FollowUpText text = signed.text();
        String by = Words.of(
                "followup.signedBy",
                signed.signed().name(),
                Words.of("frame.role." + signed.signed().role()),
                ClinicalDates.dateTime(signed.signed().at()));
        return new Cell(by, text.reason() == null ? "" : Words.of("followup.corrects", text.reason()));
    }

    private static Cell said(boolean silent, String words) {
        return new Cell(silent ? Words.of("frame.notProvided") : words, "");
    }
}
