package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact.Cancer;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.Primary;
import org.spineboard.shared.Term;

/** A tumour full of vessels is not opened before somebody has thought of embolising it. */
@ApplicationScoped
class EmbolisationQuestion implements Interlock {
    @Override
    public String key() {
        return "EMBOLISATION_QUESTION";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.Operate operation && operation.open();
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        if (((Undertaking.Operate) undertaking).embolisationSaid()) {
            return Verdict.clear();
        }
        Findings findings = new Findings();
        Optional<Cancer> cancer = facts.first(Cancer.class);
        Primary primary = cancer.map(Cancer::primary).orElse(null);
        String place = cancer.map(Cancer::place).orElse("");
        Optional<String> histology = cancer.map(Cancer::histology).filter(words -> bleeds(words, parameters));
        if (primary != null && parameters.codes("primaries").contains(primary.name())) {
            findings.against(place, "interlock.embolisation.primary", new Term("referral.Primary." + primary));
        } else if (histology.isPresent()) {
            findings.against(place, "interlock.embolisation.histology", histology.get());
        } else if (primary == null || primary == Primary.UNKNOWN_PRIMARY) {
            findings.missing(place, "interlock.embolisation.unsaid");
        }
        return findings.verdict();
    }

    private static boolean bleeds(String histology, Parameters parameters) {
        String words = histology.toLowerCase(Locale.ROOT);
        List<String> names = parameters.words("histologies");
        return names.stream().anyMatch(words::contains);
    }
}
