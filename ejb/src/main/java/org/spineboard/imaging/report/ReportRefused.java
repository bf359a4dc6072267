package org.spineboard.imaging.report;

import org.spineboard.shared.DomainException;
import org.spineboard.spine.SpinalRange;

/** A report cannot be signed, or an alert not be acknowledged, like this. */
public final class ReportRefused extends DomainException {
    private ReportRefused(String key, Object... args) {
        super(key, args);
    }

    /** The report says nothing. */
    public static ReportRefused withoutConclusion() {
        return new ReportRefused("imaging.report.conclusionMissing");
    }

    /** An addendum without a reason. */
    public static ReportRefused withoutReason() {
        return new ReportRefused("imaging.report.reasonMissing");
    }

    /** Something is said twice about one stretch. */
    public static ReportRefused twice(SpinalRange at) {
        return new ReportRefused("imaging.report.levelTwice", at);
    }

    /** Something is said that images do not show. */
    public static ReportRefused noFinding(SpinalRange at) {
        return new ReportRefused("imaging.report.noFinding", at);
    }

    /** Cord compression under a lesser alert class. */
    public static ReportRefused cordIsCritical() {
        return new ReportRefused("imaging.report.cordIsCritical");
    }

    /** There is no such alert, or somebody has taken responsibility for it already. */
    public static ReportRefused noAlert() {
        return new ReportRefused("imaging.report.noAlert");
    }
}
