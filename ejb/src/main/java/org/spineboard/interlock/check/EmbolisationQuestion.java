package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
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
        List<Cancer> cancers = facts.of(Cancer.class);
        for (Cancer cancer : cancers) {
            Primary primary = cancer.primary();
            String histology = cancer.histology();
            if (primary != null && parameters.codes("primaries").contains(primary.name())) {
                findings.against(
                        cancer.place(), "interlock.embolisation.primary", new Term("referral.Primary." + primary));
            } else if (histology != null && bleeds(histology, parameters)) {
                findings.against(cancer.place(), "interlock.embolisation.histology", histology);
            }
        }
        if (cancers.stream().noneMatch(EmbolisationQuestion::isKnown)) {
            findings.missing("referral", "interlock.embolisation.unsaid");
        }
        return findings.verdict();
    }

    private static boolean isKnown(Cancer cancer) {
        return cancer.primary() != null && cancer.primary() != Primary.UNKNOWN_PRIMARY;
    }

    private static boolean bleeds(String histology, Parameters parameters) {
        String words = histology.toLowerCase(Locale.ROOT);
        List<String> names = parameters.words("histologies");
        return names.stream().anyMatch(words::contains);
    }
}
