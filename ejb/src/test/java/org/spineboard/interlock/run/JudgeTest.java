package org.spineboard.interlock.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Severity;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.interlock.rule.RuleVersion;
import org.spineboard.shared.CaseNumber;

class JudgeTest {
    private static final Undertaking MRI = new Undertaking.MakeMri(new CaseNumber("2026-0001"));

    @Test
    void aRuleThatBreaksStopsTheStep() {
        Judged judged = ask(new Said(null), true);

        assertThat(judged.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(judged.stops()).isTrue();
        assertThat(judged.sentences()).extracting(Sentence::key).containsExactly("interlock.failed");
    }

    @Test
    void factsThatCannotBeReadBreakTheRule() {
        Judged judged = Judge.ask(new Said(Verdict.clear()), version(true), MRI, () -> {
            throw new IllegalStateException("no database");
        });

        assertThat(judged.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aRuleThatIsOffIsNotAskedAndSaysSinceWhenAndByWhom() {
        Judged judged = ask(new Said(null), false);

        assertThat(judged.outcome()).isEqualTo(Outcome.OFF);
        assertThat(judged.stops()).isFalse();
        assertThat(judged.sentences().get(0).args()).containsExactly("i:2026-01-01T00:00:00Z", "s:Dr Approver");
    }

    @Test
    void aRuleWithoutAVersionStopsTheStep() {
        assertThat(Judge.lost(new Said(Verdict.clear())).stops()).isTrue();
    }

    @Test
    void whatWasSeenIsToldApartFromWhatIsSaidNow() {
        Judged seen = ask(new Said(said("T8")), true);

        assertThat(ask(new Said(said("T8")), true).mark()).isEqualTo(seen.mark());
        assertThat(ask(new Said(said("T9")), true).mark()).isNotEqualTo(seen.mark());
    }

    private static Verdict said(String level) {
        return new Verdict(Outcome.FIRED, List.of(Sentence.at("", "a.key", level)));
    }

    private static Judged ask(Interlock rule, boolean enabled) {
        return Judge.ask(rule, version(enabled), MRI, () -> new CaseFacts(LocalDate.EPOCH, List.of()));
    }

    private static RuleVersion version(boolean enabled) {
        return new RuleVersion(
                "SAID",
                3,
                enabled,
                Severity.HIGH,
                "Radiology",
                "It warns.",
                "Nowhere",
                new Parameters(Map.of()),
                Instant.parse("2026-01-01T00:00:00Z"),
                "Dr Approver");
    }

    /** Says that, or breaks. */
    private record Said(@Nullable Verdict verdict) implements Interlock {
        @Override
        public String key() {
            return "SAID";
        }

        @Override
        public boolean concerns(Undertaking undertaking) {
            return true;
        }

        @Override
        public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
            if (verdict == null) {
                throw new IllegalStateException("broken");
            }
            return verdict;
        }
    }
}
