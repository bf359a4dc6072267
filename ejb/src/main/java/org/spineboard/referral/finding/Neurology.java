package org.spineboard.referral.finding;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Text;
import org.spineboard.shared.time.ClinicalTime;

/**
 * The neurology of a referral, the first thing asked.
 *
 * @param newSigns whether there is any new neurological symptom or sign; null when nobody has answered
 * @param groups answers to the grouped questions; a group without an answer is absent
 * @param findings single symptoms and signs, the painful ones too
 * @param sensoryLevel in the referrer's words
 */
public record Neurology(
        @Nullable Boolean newSigns,
        Map<FindingGroup, Answer> groups,
        List<FindingNote> findings,
        @Nullable ClinicalTime onset,
        @Nullable Trend trend,
        @Nullable Walking walking,
        @Nullable String sensoryLevel)
        implements Serializable {
    /** Nothing asked yet. */
    public static final Neurology NOT_ASKED = new Neurology(null, Map.of(), List.of(), null, null, null, null);

    public Neurology {
        Map<FindingGroup, Answer> ordered = new EnumMap<>(FindingGroup.class);
        ordered.putAll(groups);
        groups = Map.copyOf(ordered);
        findings = List.copyOf(findings);
        sensoryLevel = sensoryLevel == null ? null : Text.line(sensoryLevel, Text.SHORT);
    }

    /** Single findings and nothing else, as another system sends them. */
    public static Neurology of(List<FindingNote> findings) {
        return new Neurology(null, Map.of(), findings, null, null, null, null);
    }

    /** Whether the question of questions is answered, by itself or by what was found. */
    public boolean isAnswered() {
        return newSigns != null || RedFlagRule.anyNeurologicalPresent(this);
    }

    /** The answer to a grouped question: given as such, or following from the single findings of the group. */
    public Optional<Answer> answerTo(FindingGroup group) {
        Answer given = groups.get(group);
        if (given != null) {
            return Optional.of(given);
        }
        List<Answer> single = findings.stream()
                .filter(note -> group.findings().contains(note.finding()))
                .map(FindingNote::answer)
                .toList();
        return single.stream().min(Enum::compareTo);
    }
}
