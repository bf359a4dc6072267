package org.spineboard.referral.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.patient.PatientBanner;
import org.spineboard.referral.KeptReferral;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** A referral as it was sent, with the patient as known now, and every fact of it in the order of the form. */
public record SentReferral(
        KeptReferral referral, PatientBanner patient, String referringName, List<FactSection> sections)
        implements Concerning, Serializable {
    public SentReferral {
        sections = List.copyOf(sections);
    }

    @Override
    public Set<Subject> subjects() {
        return referral.subjects();
    }
}
