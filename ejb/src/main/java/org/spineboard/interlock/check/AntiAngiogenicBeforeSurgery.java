package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact.CancerDrugs;
import org.spineboard.interlock.fact.Fact.LastAntiAngiogenic;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.YesNoUnknown;

/** Drugs against the growth of vessels keep wounds open: an operation comes so many days after the last dose. */
@ApplicationScoped
class AntiAngiogenicBeforeSurgery implements Interlock {
    @Override
    public String key() {
        return "ANTI_ANGIOGENIC_BEFORE_SURGERY";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.Operate;
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        LocalDate said = ((Undertaking.Operate) undertaking).on();
        LocalDate operation = said == null ? facts.today() : said;
        Findings findings = new Findings();
        Optional<CancerDrugs> now = facts.first(CancerDrugs.class);
        int longest = Collections.max(parameters.table("days_by_drug").values());
        List<LastAntiAngiogenic> dated = facts.of(LastAntiAngiogenic.class);
        dated.stream()
                .filter(last -> last.on().plusDays(longest).isAfter(operation))
                .forEach(last ->
                        findings.against(last.place(), "interlock.vessels.unnamed", last.on(), operation, longest));
        if (dated.isEmpty()
                && now.filter(AntiAngiogenicBeforeSurgery::isAnswered).isEmpty()) {
            findings.missing(now.map(CancerDrugs::place).orElse(""), "interlock.vessels.unsaid");
        }
        facts.of(CancerDrugs.class)
                .forEach(drugs -> parameters.table("days_by_drug").forEach((name, days) -> {
                    if (names(drugs, name)) {
                        compare(drugs, name, days, operation, findings);
                    }
                }));
        return findings.verdict();
    }

    private static boolean isAnswered(CancerDrugs drugs) {
        return drugs.drugs() != null || drugs.now() == YesNoUnknown.YES || drugs.now() == YesNoUnknown.NO;
    }

    private static boolean names(CancerDrugs drugs, String name) {
        String words = drugs.drugs();
        return words != null && words.toLowerCase(Locale.ROOT).contains(name);
    }

    private static void compare(CancerDrugs drugs, String name, int days, LocalDate operation, Findings findings) {
        LocalDate last = drugs.lastDose();
        if (last == null) {
            findings.against(drugs.place(), "interlock.vessels.undated", name, days);
        } else if (last.plusDays(days).isAfter(operation)) {
            findings.against(drugs.place(), "interlock.vessels.recent", name, last, operation, days);
        }
    }
}
