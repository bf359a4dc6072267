package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.shared.Term;

/**
 * A steroid can melt a lymphoma or myeloma away before anybody has seen it under the microscope: where one is possible, or
 * nobody knows the primary, tissue comes first.
 */
@ApplicationScoped
class TissueBeforeSteroid implements Interlock {
    private static final Set<Primary> SUSPECT = EnumSet.of(Primary.UNKNOWN_PRIMARY, Primary.LYMPHOMA, Primary.MYELOMA);

    @Override
    public String key() {
        return "TISSUE_BEFORE_STEROID";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.GiveDrugs drugs && drugs.step() == Step.SIGN_SUPPORTIVE;
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        var steroids = Steroids.in((Undertaking.GiveDrugs) undertaking, parameters);
        if (steroids.isEmpty() || isDiagnosed(facts, parameters)) {
            return Verdict.clear();
        }
        Findings findings = new Findings();
        String drug = steroids.get(0).name();
        List<Fact.Cancer> cancers = facts.of(Fact.Cancer.class);
        for (Fact.Cancer cancer : cancers) {
            Primary primary = cancer.primary();
            if (cancer.haematological() == YesNoUnknown.YES) {
                findings.against(cancer.place(), "interlock.tissue.haematological", drug);
            }
            if (primary != null && SUSPECT.contains(primary)) {
                findings.against(
                        cancer.place(), "interlock.tissue.primary", drug, new Term("referral.Primary." + primary));
            }
        }
        if (findings.verdict().outcome().stops()) {
            facts.of(Fact.Tissue.class).forEach(tissue -> tell(tissue, findings));
        } else if (cancers.stream().allMatch(cancer -> cancer.primary() == null)) {
            findings.missing("referral", "interlock.tissue.unsaid");
        }
        return findings.verdict();
    }

    private static void tell(Fact.Tissue tissue, Findings findings) {
        String waiver = tissue.waiver();
        if (waiver == null) {
            findings.against(tissue.place(), "interlock.tissue.none");
        } else {
            findings.against(tissue.place(), "interlock.tissue.waived");
        }
    }

    /** Whether a report says what it is, or somebody signed that it is known otherwise. */
    private static boolean isDiagnosed(CaseFacts facts, Parameters parameters) {
        return facts.of(Fact.Tissue.class).stream()
                .anyMatch(tissue -> tissue.found() || suffices(tissue.waiver(), parameters));
    }

    private static boolean suffices(@Nullable String waiver, Parameters parameters) {
        return waiver != null && parameters.codes("waivers_with_diagnosis").contains(waiver);
    }
}
