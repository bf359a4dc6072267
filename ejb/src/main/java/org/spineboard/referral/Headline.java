package org.spineboard.referral;

import org.jspecify.annotations.Nullable;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.shared.Text;

/** The one line by which a case is told from its neighbours in a list. It says what is asked, never who is meant. */
final class Headline {
    private Headline() {}

    /** The question's first line, else the cancer in words; empty when neither is there. */
    static String of(ReferralForm form) {
        String question = form.question().toBoard();
        if (question != null) {
            return cut(question.lines().findFirst().orElse(""));
        }
        String primary = form.disease().primaryInWords();
        return primary == null ? "" : primary;
    }

    static @Nullable String primaryKey(ReferralForm form) {
        Disease disease = form.disease();
        return disease.primary() == null ? null : disease.primary().name();
    }

    /** Cut between words; the whole question stands on the case's page. */
    private static String cut(String line) {
        int most = Text.LINE;
        if (line.codePointCount(0, line.length()) <= most) {
            return line.replace('\t', ' ').strip();
        }
        String start = line.substring(0, line.offsetByCodePoints(0, most - 1));
        int blank = start.lastIndexOf(' ');
        return (blank > 0 ? start.substring(0, blank) : start)
                        .replace('\t', ' ')
                        .strip() + "…";
    }
}
