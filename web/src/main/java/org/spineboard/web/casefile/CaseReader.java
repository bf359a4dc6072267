package org.spineboard.web.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.platform.OneReading;
import org.spineboard.shared.CaseNumber;

/** Reads what the page of a case shows. */
@Dependent
class CaseReader implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseRecord cases;

    @Inject
    OneReading reading;

    @Inject
    Event<CaseShown> shown;

    /** The case at a glance, together with whatever else the page of this section reads. */
    CaseOverview open(CaseNumber number, CaseSection section) {
        return reading.of(() -> {
            CaseOverview overview = cases.overview(number);
            section.read(overview.standing().status())
                    .forEach(part -> shown.select(new Reads.Part(part)).fire(new CaseShown(number)));
            return overview;
        });
    }

    /** The case at a glance, as it is now. */
    CaseOverview again(CaseNumber number) {
        return cases.overview(number);
    }
}
