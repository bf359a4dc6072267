package org.spineboard.web.followup;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.followup.Complication;
import org.spineboard.followup.FrankelChange;
import org.spineboard.followup.Whether;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.web.frame.Words;

/** What a follow-up says, in words. */
final class FollowUpWords {
    private static final String NOT_ASSESSED = "followup.notAssessed";

    private FollowUpWords() {}

    static String pain(@Nullable Integer score) {
        return score == null ? Words.of(NOT_ASSESSED) : Words.of("followup.painOf", score);
    }

    static String ecog(@Nullable Integer grade) {
        return grade == null ? Words.of(NOT_ASSESSED) : Words.of("followup.ecog." + grade);
    }

    /** An answer that has its words under this prefix. */
    static String answer(String prefix, @Nullable Enum<?> answer) {
        return answer == null ? Words.of(NOT_ASSESSED) : Words.of(prefix + answer.name());
    }

    static String change(@Nullable FrankelChange change) {
        return change == null ? "" : Words.of("followup.frankelChange." + change.direction(), change.grades());
    }

    /** The complications with their grades. */
    static String complications(FollowUpText text, Map<String, String> labels) {
        if (text.complicated() != Whether.YES) {
            return Words.of("followup.complicated." + text.complicated());
        }
        return text.complications().stream().map(one -> one(one, labels)).collect(Collectors.joining("\n"));
    }

    private static String one(Complication complication, Map<String, String> labels) {
        String name = labels.getOrDefault(complication.code(), complication.code());
        return complication.grade() == null
                ? name
                : Words.of("followup.graded", name, Words.of("followup.grade." + complication.grade()));
    }
}
