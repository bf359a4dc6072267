package org.spineboard.interlock.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.SiteZone;
import org.spineboard.referral.ReferralBook;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.Fitness.Bloods;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Treatment;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.spine.LevelText;

/** What the referral of a case says. */
@ApplicationScoped
class ReferralFacts implements FactSource {
    private static final String PLACE = "referral";

    @Inject
    ReferralBook referrals;

    @Inject
    SiteZone zone;

    @Override
    public List<Fact> of(CaseNumber number) {
        return referrals.find(number).map(referral -> facts(referral.form())).orElse(List.of());
    }

    private List<Fact> facts(ReferralForm form) {
        List<Fact> facts = new ArrayList<>();
        Disease disease = form.disease();
        facts.add(new Fact.Cancer(disease.primary(), disease.haematological(), disease.histology(), PLACE));
        Treatment treatment = form.treatment();
        facts.add(new Fact.Anticoagulation(
                treatment.anticoagulation().taken(), treatment.anticoagulation().drugs(), PLACE));
        facts.add(new Fact.CancerDrugs(
                treatment.systemic().now(),
                treatment.systemic().drugs(),
                day(treatment.systemic().lastDose()),
                PLACE));
        Treatment.Steroid steroid = treatment.steroid();
        facts.add(new Fact.SteroidGiven(steroid.given(), steroid.drug(), steroid.doseMg(), day(steroid.at()), PLACE));
        facts.add(new Fact.RadiationHistory(treatment.radiotherapy().given(), PLACE));
        treatment.radiotherapy().courses().forEach(course -> facts.add(earlier(course)));
        if (form.imaging().mriSafety() != null) {
            facts.add(new Fact.MriSafety(form.imaging().mriSafety(), null, PLACE));
        }
        Bloods bloods = form.fitness().bloods();
        addBlood(facts, Fact.Test.PLATELETS, bloods.platelets(), bloods);
        addBlood(facts, Fact.Test.INR, bloods.inr(), bloods);
        return facts;
    }

    private Fact earlier(Treatment.Course course) {
        String level = course.level();
        return new Fact.EarlierRadiation(
                level == null ? List.of() : LevelText.read(level).orElse(List.of()),
                level,
                course.doseGy(),
                course.fractions(),
                day(course.on()),
                PLACE);
    }

    private void addBlood(List<Fact> facts, Fact.Test test, @Nullable BigDecimal value, Bloods bloods) {
        if (value != null) {
            facts.add(new Fact.Blood(test, value, day(bloods.takenAt()), PLACE));
        }
    }

    private @Nullable LocalDate day(@Nullable ClinicalTime time) {
        if (time == null) {
            return null;
        }
        return time.instant() == null ? time.date() : LocalDate.ofInstant(time.instant(), zone.id());
    }
}
