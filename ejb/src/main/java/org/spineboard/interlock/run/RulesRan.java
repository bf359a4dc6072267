package org.spineboard.interlock.run;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.interlock.rule.RuleVersion;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * The rules that ran on a case.
 *
 * @param ran the latest first
 * @param off those that are switched off now
 */
public record RulesRan(CaseNumber number, List<RanRule> ran, List<RuleVersion> off)
        implements Concerning, Serializable {
    public RulesRan {
        ran = List.copyOf(ran);
        off = List.copyOf(off);
    }

    /** For each step and rule what was said the last time. */
    public List<RanRule> latest() {
        return ran.stream()
                .filter(row -> ran.stream()
                        .filter(other -> other.step() == row.step()
                                && other.judged().key().equals(row.judged().key()))
                        .findFirst()
                        .filter(row::equals)
                        .isPresent())
                .toList();
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
