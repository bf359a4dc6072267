package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact.MriSafety;
import org.spineboard.interlock.rule.Parameters;

/** Something may speak against an MRI; a CT of the whole spine is then the way. */
@ApplicationScoped
class MriContraindicated implements Interlock {
    @Override
    public String key() {
        return "MRI_CONTRAINDICATED";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.MakeMri;
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        Findings findings = new Findings();
        List<String> nothing = parameters.words("words_for_nothing");
        List<MriSafety> said = facts.of(MriSafety.class);
        for (MriSafety safety : said) {
            String words = safety.words();
            if (safety.reason() != null) {
                findings.against(safety.place(), "interlock.mri.reason", safety.reason());
            } else if (words != null && !nothing.contains(plain(words))) {
                findings.against(safety.place(), "interlock.mri.words", words);
            }
        }
        if (said.isEmpty()) {
            findings.missing("referral", "interlock.mri.unsaid");
        }
        return findings.verdict();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[.\\s]+$", "").strip();
    }
}
