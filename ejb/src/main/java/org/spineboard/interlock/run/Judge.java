package org.spineboard.interlock.run;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Severity;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.rule.RuleVersion;

/** Asks a rule, and takes it for a warning when the rule breaks. */
final class Judge {
    private static final Logger LOG = Logger.getLogger(Judge.class);

    private Judge() {}

    /** What the rule says in this version. */
    static Judged ask(Interlock rule, RuleVersion version, Undertaking undertaking, Supplier<CaseFacts> facts) {
        Verdict verdict = version.enabled()
                ? verdict(rule, version, undertaking, facts)
                : new Verdict(
                        Outcome.OFF,
                        List.of(Sentence.at("", "interlock.off", version.validFrom(), version.approvedBy())));
        return new Judged(version.key(), version.version(), version.severity(), verdict.outcome(), verdict.sentences());
    }

    /** What is said of a rule of which no version is in force. */
    static Judged lost(Interlock rule) {
        LOG.errorf("Interlock %s has no version in force", rule.key());
        return new Judged(rule.key(), 0, Severity.HIGH, Outcome.FAILED, failed());
    }

    private static Verdict verdict(
            Interlock rule, RuleVersion version, Undertaking undertaking, Supplier<CaseFacts> facts) {
        try {
            return Objects.requireNonNull(rule.judge(undertaking, facts.get(), version.parameters()));
        } catch (RuntimeException e) {
            // The message may hold what somebody wrote about a patient; kind and place are enough to find the fault.
            StackTraceElement[] trace = e.getStackTrace();
            LOG.errorf(
                    "Interlock %s version %d failed on %s: %s at %s",
                    version.key(),
                    version.version(),
                    undertaking.number(),
                    e.getClass().getName(),
                    trace.length == 0 ? "" : trace[0]);
            return new Verdict(Outcome.FAILED, failed());
        }
    }

    private static List<Sentence> failed() {
        return List.of(Sentence.at("", "interlock.failed"));
    }
}
