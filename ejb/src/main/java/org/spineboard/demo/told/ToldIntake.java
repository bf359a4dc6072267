package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Life;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Demonstration.Told;
import org.spineboard.referral.ReferralBook;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;

/** Sends the referral that a life begins with. */
@ApplicationScoped
public class ToldIntake implements Telling {
    @Inject
    ReferralIntake intake;

    @Inject
    ReferralBook book;

    @Override
    public Chapter chapter() {
        return Chapter.REFERRAL;
    }

    @Override
    public void tell(Scene scene, Step step) {
        Life life = scene.life();
        Caller referrer = scene.cast().referrer(life.organisation());
        ToldReferral referral = new ToldReferral(life, step.at());
        scene.opened(scene.cast()
                .as(referrer, () -> intake.take(referral.incoming(referrer.displayName())))
                .caseNumber());
    }

    /** Looks without acting: a start leaves no trace in anybody's name when there is nothing to load. */
    public boolean isThere(Told told) {
        OrganisationCode sender = new OrganisationCode(told.organisation());
        return OrganisationScope.within(sender, () -> book.find(sender, ToldReferral.orderOf(told.order()))
                .isPresent());
    }
}
