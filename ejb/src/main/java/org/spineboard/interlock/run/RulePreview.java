package org.spineboard.interlock.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.UndertakingSource;
import org.spineboard.interlock.rule.RuleBook;
import org.spineboard.interlock.rule.RuleVersion;
import org.spineboard.shared.CaseNumber;

/** Tries a version that nobody has approved yet on the open cases. Called inside other acts. */
@ApplicationScoped
class RulePreview {
    private static final int MOST = 200;

    @Inject
    InterlockGate gate;

    @Inject
    RuleBook rules;

    @Inject
    CaseLedger ledger;

    @Inject
    @Any
    Instance<Interlock> interlocks;

    @Inject
    @Any
    Instance<UndertakingSource> sources;

    /** In how many of the latest open cases it would say something else than the version in force. */
    int affected(RuleVersion proposed) {
        Optional<Interlock> rule = interlocks.stream()
                .filter(one -> one.key().equals(proposed.key()))
                .findFirst();
        return rule.map(one -> (int) ledger.latestOpen(MOST).stream()
                        .filter(number -> differs(one, proposed, number))
                        .count())
                .orElse(0);
    }

    private boolean differs(Interlock rule, RuleVersion proposed, CaseNumber number) {
        List<Undertaking> concerned =
                undertakings(number).filter(rule::concerns).toList();
        if (concerned.isEmpty()) {
            return false;
        }
        CaseFacts facts = gate.facts(number);
        return concerned.stream()
                .anyMatch(undertaking -> outcome(rule, rules.inForce(rule.key()), undertaking, facts)
                        != outcome(rule, Optional.of(proposed), undertaking, facts));
    }

    private Stream<Undertaking> undertakings(CaseNumber number) {
        Stream<Undertaking> always =
                Stream.of(new Undertaking.MakeMri(number), new Undertaking.TakeTissue(number, Step.TAKE_BIOPSY));
        return Stream.concat(always, sources.stream().flatMap(source -> source.of(number).stream()));
    }

    private static Outcome outcome(
            Interlock rule, Optional<RuleVersion> version, Undertaking undertaking, CaseFacts facts) {
        return version.map(one -> Judge.ask(rule, one, undertaking, () -> facts).outcome())
                .orElse(Outcome.FAILED);
    }
}
