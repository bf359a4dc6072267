package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Undertaking.PlannedDrug;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact.PlannedStart;
import org.spineboard.interlock.fact.Fact.SteroidEnds;
import org.spineboard.interlock.fact.Fact.SteroidGiven;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.YesNoUnknown;

/** A steroid that was begun has a last day, and its full dose does not go on for long after the treatment has begun. */
@ApplicationScoped
class SteroidStopDate implements Interlock {
    @Override
    public String key() {
        return "STEROID_STOP_DATE";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return isOfDrugs(undertaking) || undertaking instanceof Undertaking.Irradiate;
    }

    private static boolean isOfDrugs(Undertaking undertaking) {
        return undertaking instanceof Undertaking.GiveDrugs drugs && drugs.step() == Step.SIGN_SUPPORTIVE;
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        Findings findings = new Findings();
        if (undertaking instanceof Undertaking.GiveDrugs drugs) {
            drugs(drugs, facts, parameters, findings);
        } else if (undertaking instanceof Undertaking.Irradiate part && !part.supported()) {
            begun(facts, findings);
        }
        return findings.verdict();
    }

    private static void drugs(Undertaking.GiveDrugs drugs, CaseFacts facts, Parameters parameters, Findings findings) {
        var steroids = Steroids.in(drugs, parameters);
        if (steroids.isEmpty()) {
            begun(facts, findings);
        }
        for (PlannedDrug steroid : steroids) {
            LocalDate last = steroid.stopOn();
            if (last == null) {
                findings.against("plan", "interlock.steroid.endless", steroid.name());
            } else if (isFull(steroid, parameters)) {
                facts.of(PlannedStart.class).stream()
                        .min(Comparator.comparing(PlannedStart::on))
                        .filter(start -> last.isAfter(start.on().plusDays(parameters.whole("days_after_start"))))
                        .ifPresent(start -> findings.against(
                                start.place(),
                                "interlock.steroid.long",
                                steroid.name(),
                                steroid.amount(),
                                last,
                                start.treatment(),
                                start.on(),
                                parameters.whole("days_after_start")));
            }
        }
    }

    private static boolean isFull(PlannedDrug steroid, Parameters parameters) {
        return steroid.unit().equalsIgnoreCase("mg")
                && steroid.amount().compareTo(parameters.number("full_dose_mg")) >= 0;
    }

    /** One that was begun before the referral, and of which no plan says when it ends. */
    private static void begun(CaseFacts facts, Findings findings) {
        if (facts.of(SteroidEnds.class).isEmpty()) {
            facts.of(SteroidGiven.class).stream()
                    .filter(steroid -> steroid.given() == YesNoUnknown.YES)
                    .forEach(steroid -> findings.against(
                            steroid.place(),
                            "interlock.steroid.begun",
                            steroid.drug(),
                            steroid.doseMg(),
                            steroid.on()));
        }
    }
}
