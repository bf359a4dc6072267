package org.spineboard.web.biopsy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.biopsy.order.WaiverRow;
import org.spineboard.biopsy.report.ReportRow;
import org.spineboard.biopsy.report.TissueRecord;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** A case's tissue laid out for reading. */
public final class TissueCards {
    private final TissueRecord tissue;
    private final List<PicklistEntry> indications;
    private final List<PicklistEntry> reasons;

    TissueCards(TissueRecord tissue, List<PicklistEntry> indications, List<PicklistEntry> reasons) {
        this.tissue = tissue;
        this.indications = indications;
        this.reasons = reasons;
    }

    /** One answer. */
    public record Line(String label, String value) implements Serializable {}

    /** A biopsy; the first of the reports is in force. */
    public record Card(BiopsyRow row, String title, List<Line> lines, List<ReportCard> reports, List<TissuePart> acts)
            implements Serializable {}

    /** A signed report. */
    public record ReportCard(ReportRow row, String title, List<Line> lines, String signed) implements Serializable {}

    /** A decision that no tissue is needed. */
    public record WaiverCard(WaiverRow row, List<Line> lines, String signed) implements Serializable {}

    Card card(BiopsyRow row, List<TissuePart> acts) {
        List<Line> lines = new ArrayList<>();
        add(lines, "indication", label(indications, row.indication()));
        add(lines, "question", row.question());
        add(lines, "requested", Words.of("biopsy.byAt", row.requestedBy(), row.requestedAt()));
        Procedure how = row.procedure();
        if (how != null) {
            addHow(lines, how, row.backDated());
        }
        add(lines, "receivedAt", row.receivedAt() == null ? null : ClinicalDates.weekdayDateTime(row.receivedAt()));
        add(lines, "cancelReason", row.cancelReason());
        List<ReportCard> reports =
                tissue.reportsOn(row.id()).stream().map(TissueCards::report).toList();
        String title = how == null ? Words.of("biopsy.title") : Words.of("biopsy.titleOf", where(how));
        return new Card(row, title, lines, reports, acts);
    }

    WaiverCard waiver(WaiverRow row) {
        List<Line> lines = new ArrayList<>();
        add(lines, "reason", label(reasons, row.reason()));
        add(lines, "words", row.words());
        return new WaiverCard(row, lines, signed(row.signed()));
    }

    private static void addHow(List<Line> lines, Procedure how, boolean backDated) {
        String taken = ClinicalDates.weekdayDateTime(how.takenAt());
        add(lines, "takenAt", backDated ? Words.of("biopsy.enteredLater", taken) : taken);
        add(lines, "levels", where(how));
        add(lines, "laterality", Words.of("biopsy.Laterality." + how.laterality()));
        add(lines, "route", Words.of("biopsy.Route." + how.route()));
        add(lines, "guidance", Words.of("biopsy.Guidance." + how.guidance()));
        add(lines, "gauge", how.gauge() == null ? null : Words.of("biopsy.gaugeOf", how.gauge()));
        add(lines, "cores", String.valueOf(how.cores()));
        add(lines, "coreLength", how.coreLengthMm() == null ? null : Words.of("biopsy.mm", how.coreLengthMm()));
        add(lines, "touchPrep", yesNo(how.touchPrep()));
        add(lines, "microbiology", yesNo(how.microbiology()));
        add(lines, "complication", how.complication() == null ? Words.of("biopsy.none") : how.complication());
    }

    private static ReportCard report(ReportRow row) {
        List<Line> lines = new ArrayList<>();
        add(lines, "reason.addendum", row.reason());
        add(lines, "adequacy", Words.of("biopsy.Adequacy." + row.adequacy()));
        add(lines, "morphology", shown(row.morphology()));
        add(lines, "topography", shown(row.topography()));
        add(lines, "receptors", row.receptors());
        add(lines, "molecular", row.molecular());
        add(lines, "decalcification", Words.of("biopsy.Decalcification." + row.decalcification()));
        add(lines, "conclusion", row.conclusion());
        add(lines, "reportedAt", ClinicalDates.weekdayDateTime(row.reportedAt()));
        String title = row.version() == 1 ? Words.of("biopsy.report") : Words.of("biopsy.reportVersion", row.version());
        return new ReportCard(row, title, lines, signed(row.signed()));
    }

    private static String where(Procedure how) {
        return new SpinalRange(how.from(), how.to()).toString();
    }

    private static @Nullable String shown(@Nullable CodeRow code) {
        return code == null ? null : code.shown();
    }

    private static String yesNo(boolean yes) {
        return Words.of(yes ? "biopsy.YesNo.YES" : "biopsy.YesNo.NO");
    }

    private static String signed(Signature by) {
        return Words.of("biopsy.signed", by.name(), Words.of("frame.role." + by.role()), by.organisation(), by.at());
    }

    private static String label(List<PicklistEntry> list, String code) {
        return list.stream()
                .filter(entry -> entry.code().equals(code))
                .map(PicklistEntry::label)
                .findFirst()
                .orElse(code);
    }

    private static void add(List<Line> lines, String field, @Nullable String value) {
        if (value != null) {
            lines.add(new Line(Words.of("biopsy.field." + field), value));
        }
    }
}
