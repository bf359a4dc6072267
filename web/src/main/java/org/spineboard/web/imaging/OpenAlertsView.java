package org.spineboard.web.imaging;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.StudyFile;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.Reads;

/** Backs what the first page of a case says of alerts that nobody has taken responsibility for. */
@Named("openAlerts")
@RequestScoped
public class OpenAlertsView {
    @Inject
    Reports reports;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private List<StudyFile> studies = List.of();

    @PostConstruct
    void load() {
        studies = reports.alerts(CaseAddress.number(number)).studies();
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.OVERVIEW) CaseShown page) {}

    public List<StudyFile> getStudies() {
        return studies;
    }
}
