package org.spineboard.referral.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.finding.FindingNote;
import org.spineboard.referral.finding.Neurology;
import org.spineboard.referral.finding.Side;
import org.spineboard.referral.finding.Trend;
import org.spineboard.referral.finding.Walking;

/** Reads the first page: whether there is any new neurology, and what. */
final class NeurologyReader {
    private static final String NEW_SIGNS = "neurology.newSigns";

    private final Fields fields;

    NeurologyReader(Fields fields) {
        this.fields = fields;
    }

    Neurology read() {
        Boolean newSigns = newSigns();
        Map<FindingGroup, Answer> groups = groups();
        List<FindingNote> findings =
                Stream.of(Finding.values()).flatMap(this::finding).toList();
        if (Boolean.FALSE.equals(newSigns) && anyPresent(groups, findings)) {
            fields.problem(NEW_SIGNS, "referral.entry.signsContradictNo");
        }
        return new Neurology(
                newSigns,
                groups,
                findings,
                fields.past("neurology.onset"),
                fields.choice("neurology.trend", Trend.class),
                fields.choice("neurology.walking", Walking.class),
                fields.name("neurology.sensoryLevel"));
    }

    private @Nullable Boolean newSigns() {
        String typed = fields.raw(NEW_SIGNS).orElse("");
        return switch (typed) {
            case "YES" -> true;
            case "NO" -> false;
            case "" -> null;
            default -> {
                fields.problem(NEW_SIGNS, "referral.entry.notAChoice");
                yield null;
            }
        };
    }

    private Map<FindingGroup, Answer> groups() {
        Map<FindingGroup, Answer> groups = new EnumMap<>(FindingGroup.class);
        for (FindingGroup group : FindingGroup.values()) {
            Answer answer = fields.choice("neurology.group." + group, Answer.class);
            if (answer != null) {
                groups.put(group, answer);
            }
        }
        return groups;
    }

    private Stream<FindingNote> finding(Finding finding) {
        String field = "neurology.finding." + finding;
        Answer answer = fields.choice(field, Answer.class);
        if (answer == null) {
            return Stream.empty();
        }
        return Stream.of(new FindingNote(
                finding,
                answer,
                fields.choice(field + ".side", Side.class),
                fields.name(field + ".level"),
                fields.past(field + ".onset")));
    }

    private static boolean anyPresent(Map<FindingGroup, Answer> groups, List<FindingNote> findings) {
        return groups.containsValue(Answer.PRESENT)
                || findings.stream()
                        .anyMatch(note -> note.answer() == Answer.PRESENT
                                && note.finding().isNeurological());
    }
}
