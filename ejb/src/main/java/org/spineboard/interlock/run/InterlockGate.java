package org.spineboard.interlock.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.InterlockRefused;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.FactSource;
import org.spineboard.interlock.rule.RuleBook;
import org.spineboard.platform.SiteZone;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Signature;

/** Where a step passes the interlocks or is stopped. Called inside other acts. */
@ApplicationScoped
public class InterlockGate {
    @Inject
    @Any
    Instance<Interlock> interlocks;

    @Inject
    @Any
    Instance<FactSource> sources;

    @Inject
    RuleBook rules;

    @Inject
    RunBook runs;

    @Inject
    Times times;

    @Inject
    SiteZone zone;

    /** What every rule says that has anything to say to it. */
    public List<Judged> judge(Undertaking undertaking) {
        Supplier<CaseFacts> facts = once(() -> facts(undertaking.number()));
        return interlocks.stream()
                .filter(rule -> rule.concerns(undertaking))
                .sorted(Comparator.comparing(Interlock::key))
                .map(rule -> rules.inForce(rule.key())
                        .map(version -> Judge.ask(rule, version, undertaking, facts))
                        .orElseGet(() -> Judge.lost(rule)))
                .toList();
    }

    /** Lets the step pass when every rule that stops it was answered to by whoever signs; else refuses it. */
    public void pass(Undertaking undertaking, List<Answer> answers, Signature by) {
        List<Judged> judged = judge(undertaking);
        long open = judged.stream()
                .filter(Judged::stops)
                .filter(one ->
                        answers.stream().noneMatch(answer -> answer.rule().equals(one.key())))
                .count();
        if (open > 0) {
            runs.stopped(undertaking, judged, by);
            throw InterlockRefused.unanswered((int) open);
        }
        runs.passed(undertaking, judged, answers, by);
    }

    /** Everything known of the case that rules rest on. */
    CaseFacts facts(CaseNumber number) {
        return new CaseFacts(
                LocalDate.ofInstant(times.now(), zone.id()),
                sources.stream().flatMap(source -> source.of(number).stream()).toList());
    }

    private static Supplier<CaseFacts> once(Supplier<CaseFacts> read) {
        return new Supplier<>() {
            private @Nullable CaseFacts facts;

            @Override
            public CaseFacts get() {
                if (facts == null) {
                    facts = read.get();
                }
                return facts;
            }
        };
    }
}
