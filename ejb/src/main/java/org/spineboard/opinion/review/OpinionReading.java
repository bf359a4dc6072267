package org.spineboard.opinion.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.access.Staff;
import org.spineboard.access.StaffMember;
import org.spineboard.opinion.Specialty;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How opinions are read, and what the forms about them let people choose from. */
@Stateless
public class OpinionReading {
    @Inject
    OpinionPages pages;

    @Inject
    Picklists picklists;

    @Inject
    Staff staff;

    /** Who was asked, who has signed, and what they say as far as the caller may read it. */
    @Act(Action.OPINION_READ)
    public CaseOpinions of(CaseNumber number) {
        return pages.read(number);
    }

    /** What may be recommended now. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> recommendations() {
        return picklists.of(Picklists.OPINION_RECOMMENDATION);
    }

    /** The centre's people who may be asked by name. */
    @Act(Action.SITE_READ)
    public List<StaffMember> people(Specialty specialty) {
        return staff.colleagues().stream()
                .filter(colleague -> colleague.roles().contains(specialty.role()))
                .toList();
    }
}
