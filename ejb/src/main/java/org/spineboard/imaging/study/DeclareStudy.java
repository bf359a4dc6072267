package org.spineboard.imaging.study;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.MriContraindication;
import org.spineboard.imaging.Region;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;
import org.spineboard.shared.time.ClinicalTime;

/**
 * A study made elsewhere is there.
 *
 * @param contraindication why no MRI can be made, when this study takes its place
 * @param made the moment or the day it was made
 * @param heldAt where it is held; must not be empty
 * @param dicomUid the UID under which archives know it
 */
public record DeclareStudy(
        CaseNumber number,
        Modality modality,
        Region region,
        @Nullable MriContraindication contraindication,
        ClinicalTime made,
        String heldAt,
        @Nullable String dicomUid)
        implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
