package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact.Stability;
import org.spineboard.interlock.fact.Fact.SurgeonSaid;
import org.spineboard.interlock.rule.Parameters;

/**
 * A spine that may be unstable is not irradiated alone before a surgeon has said something. What is missing of the score
 * counts as what it may turn out to be.
 */
@ApplicationScoped
class SinsNeedsSurgeon implements Interlock {
    @Override
    public String key() {
        return "SINS_NEEDS_SURGEON";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.Irradiate part && !part.operated();
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        if (!facts.of(SurgeonSaid.class).isEmpty()) {
            return Verdict.clear();
        }
        int from = parameters.whole("total_from");
        Findings findings = new Findings();
        List<Stability> lesions = facts.of(Stability.class);
        for (Stability lesion : lesions) {
            if (lesion.low() >= from && lesion.low() == lesion.high()) {
                findings.against(lesion.place(), "interlock.sins.total", lesion.range(), lesion.low(), from);
            } else if (lesion.high() >= from) {
                findings.against(
                        lesion.place(), "interlock.sins.range", lesion.range(), lesion.low(), lesion.high(), from);
            }
        }
        if (lesions.isEmpty()) {
            findings.missing("spine", "interlock.sins.unsaid");
        }
        return findings.verdict();
    }
}
