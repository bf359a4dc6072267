package org.spineboard.interlock.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.Fact.Anticoagulation;
import org.spineboard.interlock.fact.Fact.Blood;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.YesNoUnknown;

/** Before a needle or a knife: drugs against clotting, platelets, INR. It warns and never forbids; cord compression waits for nothing. */
@ApplicationScoped
class BleedingBeforeProcedure implements Interlock {
    @Override
    public String key() {
        return "BLEEDING_BEFORE_PROCEDURE";
    }

    @Override
    public boolean concerns(Undertaking undertaking) {
        return undertaking instanceof Undertaking.Operate || undertaking instanceof Undertaking.TakeTissue;
    }

    @Override
    public Verdict judge(Undertaking undertaking, CaseFacts facts, Parameters parameters) {
        Findings findings = new Findings();
        Optional<Anticoagulation> taken = facts.first(Anticoagulation.class);
        if (taken.map(Anticoagulation::taken).filter(YesNoUnknown.YES::equals).isPresent()) {
            findings.against(
                    taken.get().place(),
                    "interlock.bleeding.anticoagulant",
                    taken.get().drugs());
        } else if (taken.map(Anticoagulation::taken)
                .filter(YesNoUnknown.NO::equals)
                .isEmpty()) {
            findings.missing(place(taken), "interlock.bleeding.anticoagulantUnsaid");
        }
        LocalDate oldest = facts.today().minusDays(parameters.whole("days_valid"));
        BigDecimal platelets = parameters.number("platelets_below");
        Optional<Blood> counted = facts.blood(Fact.Test.PLATELETS);
        if (counted.filter(blood -> blood.value().compareTo(platelets) < 0).isPresent()) {
            findings.against(
                    counted.get().place(),
                    "interlock.bleeding.platelets",
                    counted.get().value(),
                    counted.get().on(),
                    platelets);
        } else {
            missingOrOld(counted, oldest, "interlock.bleeding.plateletsUnsaid", place(taken), findings);
        }
        BigDecimal inr = parameters.number("inr_from");
        Optional<Blood> measured = facts.blood(Fact.Test.INR);
        if (measured.filter(blood -> blood.value().compareTo(inr) >= 0).isPresent()) {
            findings.against(
                    measured.get().place(),
                    "interlock.bleeding.inr",
                    measured.get().value(),
                    measured.get().on(),
                    inr);
        } else {
            missingOrOld(measured, oldest, "interlock.bleeding.inrUnsaid", place(taken), findings);
        }
        return findings.verdict();
    }

    private static void missingOrOld(
            Optional<Blood> blood, LocalDate oldest, String key, String place, Findings findings) {
        LocalDate on = blood.map(Blood::on).orElse(null);
        if (blood.isEmpty()) {
            findings.missing(place, key);
        } else if (on == null || on.isBefore(oldest)) {
            findings.missing(
                    blood.get().place(), "interlock.bleeding.old", blood.get().value(), on);
        }
    }

    private static String place(Optional<Anticoagulation> fact) {
        return fact.map(Anticoagulation::place).orElse("");
    }
}
