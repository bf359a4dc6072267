package org.spineboard.casefile;

import org.spineboard.shared.CaseNumber;

/** Turns a taken referral into a case; called inside the transaction that keeps the referral. */
public interface CaseOpening {
    CaseNumber open(OpenCase order);
}
