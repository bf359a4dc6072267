package org.spineboard.imaging.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.imaging.StudyState;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.FactSource;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Term;

/** What the studies of a case say against an MRI, for the interlocks. */
@ApplicationScoped
class ImagingFacts implements FactSource {
    @Inject
    StudyBook studies;

    @Override
    public List<Fact> of(CaseNumber number) {
        return studies.ofCase(number).stream()
                .filter(study -> study.contraindication() != null && study.state() != StudyState.CANCELLED)
                .map(ImagingFacts::safety)
                .toList();
    }

    private static Fact safety(StudyRow study) {
        return new Fact.MriSafety(null, new Term("imaging.MriContraindication." + study.contraindication()), "imaging");
    }
}
