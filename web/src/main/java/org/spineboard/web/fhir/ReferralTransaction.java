package org.spineboard.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.hl7.fhir.r4.model.Bundle;
import org.spineboard.referral.intake.IncomingReferral;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.web.fhir.answer.TransactionAnswer;
import org.spineboard.web.fhir.intake.ReferralReader;

/** Takes a referral, all of it or nothing. */
@Dependent
public class ReferralTransaction {
    @Inject
    FhirContext context;

    @Inject
    UnreadParts unread;

    @Inject
    CurrentUser user;

    @Inject
    ReferralIntake intake;

    /** Reads the bundle, keeps the referral, and says under which addresses it can be read back. */
    @Transaction
    public Bundle take(@TransactionParam Bundle sent) {
        unread.throwIfAny();
        IncomingReferral referral =
                new ReferralReader(context).read(sent, user.caller().organisation());
        return TransactionAnswer.of(sent, intake.take(referral));
    }
}
