package org.spineboard.referral.minimum;

import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.form.Fitness.Bloods;
import org.spineboard.referral.form.ReferralForm;
import org.spineboard.referral.form.Treatment;

/** A referral as the minimum data set looks at it. */
record Said(@Nullable Demographics person, ReferralForm form) {
    Treatment treatment() {
        return form.treatment();
    }

    boolean answers(FindingGroup group) {
        return form.neurology().answerTo(group).isPresent();
    }

    boolean hasBirthDate() {
        return person != null && person.birthDate() != null;
    }

    boolean hasNhsNumber() {
        return person != null && person.nhsNumber() != null;
    }

    boolean hasPrimary() {
        return form.disease().primary() != null || form.disease().primaryInWords() != null;
    }

    boolean hasPerformance() {
        return form.fitness().ecog() != null || form.fitness().karnofsky() != null;
    }

    boolean hasBloods() {
        Bloods bloods = form.fitness().bloods();
        return bloods.calcium() != null || bloods.platelets() != null || bloods.inr() != null || bloods.egfr() != null;
    }
}
