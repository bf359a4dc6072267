package org.spineboard.web.imaging;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.imaging.report.Acknowledge;
import org.spineboard.imaging.report.CaseImaging;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.StudyFile;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.casefile.Reads;

/** Backs the imaging of a case: its studies, what was signed about them, and which of its pages is open. */
@Named("caseImaging")
@ViewScoped
public class ImagingView implements Serializable {
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    Reports reports;

    @Inject
    CurrentUser user;

    @Inject
    FacesContext faces;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String part;

    @Inject
    @Param(pathIndex = 3)
    @Nullable
    String step;

    private @Nullable CaseImaging imaging;

    @PostConstruct
    void load() {
        imaging = reports.read(CaseAddress.number(number));
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.IMAGING) CaseShown page) {}

    /** Takes responsibility for the alert of a report. */
    public void acknowledge(UUID report) throws IOException {
        reports.acknowledge(new Acknowledge(getNumber(), report));
        leave();
    }

    /** Back to the list, as it is now. */
    void leave() throws IOException {
        faces.getExternalContext().redirect(CaseAddress.of(getNumber()) + "/imaging");
    }

    /** Which page the address names, as far as the person may open it. */
    public ImagingPage getPage() {
        Optional<ImagingPage> page = step == null ? ImagingPage.ofCase(part) : ImagingPage.ofStudy(step);
        return page.filter(this::mayOpen).orElseThrow(NoSuchPage::new);
    }

    /** The study the address names. */
    public StudyFile getFile() {
        UUID wanted = CaseAddress.id(part);
        return getImaging().studies().stream()
                .filter(file -> file.study().id().equals(wanted))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    /** What this person may do with a study as it stands. */
    public List<ImagingPage> steps(StudyFile file) {
        return Arrays.stream(ImagingPage.values())
                .filter(page -> page.isOpenTo(file) && mayOpen(page))
                .toList();
    }

    public boolean isRequester() {
        return mayOpen(ImagingPage.REQUEST);
    }

    public boolean isArranger() {
        return mayOpen(ImagingPage.DECLARE);
    }

    public boolean isAcknowledger() {
        return RIGHTS.allow(user.caller(), Action.IMAGING_ACKNOWLEDGE);
    }

    private boolean mayOpen(ImagingPage page) {
        return RIGHTS.allow(user.caller(), page.action());
    }

    public CaseImaging getImaging() {
        return Objects.requireNonNull(imaging);
    }

    public CaseNumber getNumber() {
        return getImaging().number();
    }
}
