package org.spineboard.web.referral;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.web.frame.FieldLabels;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;
import org.spineboard.web.text.Numbers;

/** How the answers of a referral are written. */
final class ReferralWords {
    /** Numbers that stand for more than themselves, and numbers with a unit. */
    private static final Map<String, String> WRITTEN = Map.of(
            "fitness.ecog", "referral.ecog.",
            "fitness.karnofsky", "referral.karnofsky.",
            "fitness.frailty", "referral.frailty.");

    private static final Map<String, String> UNITS = Map.of(
            "steroid.doseMg", "referral.unit.mg",
            "bloods.calcium", "referral.unit.calcium",
            "bloods.platelets", "referral.unit.platelets",
            "bloods.egfr", "referral.unit.egfr",
            "pain.score", "referral.unit.score");

    private ReferralWords() {}

    /** A field's label in a list of answers: shorter than on the page, where the question says it all. */
    static String label(String field) {
        return FieldLabels.of(field, "referral.brief.");
    }

    /** Begins with a capital. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toTitleCase(words.charAt(0)) + words.substring(1);
    }

    static String time(String field, @Nullable ClinicalTime time) {
        if (time != null && field.startsWith("patient.birth")) {
            return ClinicalDates.birth(time.date());
        }
        if (time == null || time.isUnknown()) {
            return Words.of("referral.time.unknown");
        }
        String when = time.instant() == null
                ? ClinicalDates.weekdayDate(time.date())
                : ClinicalDates.weekdayDateTime(time.instant());
        return time.approximate() ? Words.of("referral.time.approx", when) : when;
    }

    static String text(String field, String value) {
        if (WRITTEN.containsKey(field)) {
            return Words.of(WRITTEN.get(field) + value);
        }
        if (field.equals("patient.nhsNumber")) {
            return Numbers.nhsNumber(value);
        }
        if (field.endsWith(".ringBack") || field.startsWith("patient.phone") || field.equals("whereabouts.phone")) {
            return Numbers.phone(value);
        }
        String plain = field.endsWith(".doseGy") ? "referral.unit.gy" : UNITS.get(field);
        return plain == null ? value : Words.of(plain, value);
    }

    /** Something owed on a case. */
    static String owed(OpenItemRow item) {
        return switch (item.kind()) {
            case MINIMUM_DATA -> sentence(label(item.detail()));
            case WORK_UP -> Words.of("referral.workUp." + item.detail());
            case OPINION, PLAN, LETTER, FOLLOW_UP -> Words.of("casefile.lacking." + item.detail());
            case ASKED_BACK, BOARD_QUESTION -> item.detail();
        };
    }
}
