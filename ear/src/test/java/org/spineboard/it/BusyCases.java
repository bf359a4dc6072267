package org.spineboard.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.spineboard.casefile.course.CaseTrack;
import org.spineboard.document.Documents;
import org.spineboard.document.StoreDocument;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.AskOpinions;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionText;
import org.spineboard.opinion.review.SignOpinion;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;

/** Cases about which much has been said. */
@ApplicationScoped
public class BusyCases {
    private static final List<Specialty> ASKED = List.of(
            Specialty.SPINE_SURGERY,
            Specialty.CLINICAL_ONCOLOGY,
            Specialty.MEDICAL_ONCOLOGY,
            Specialty.RADIOLOGY,
            Specialty.PALLIATIVE_CARE,
            Specialty.PATHOLOGY);

    private static final OpinionText TEXT = OpinionOrders.text("CEBRT", "Because of the level.", null);

    @Inject
    ReadyCases ready;

    @Inject
    OpinionDesk opinions;

    @Inject
    Documents documents;

    @Inject
    Studies studies;

    @Inject
    Reports reports;

    @Inject
    CaseTrack course;

    private final As coordinator = As.role(Role.COORDINATOR);

    /** A case with six signed opinions, so many documents and at least so many events. */
    public CaseNumber next(int files, int events) {
        CaseNumber number = ready.next();
        coordinator.get(() -> opinions.ask(new AskOpinions(number, ASKED, null, "")));
        ASKED.forEach(specialty ->
                As.role(specialty.role()).get(() -> opinions.sign(new SignOpinion(number, specialty, TEXT, 0))));
        for (int file = 0; file < files; file++) {
            byte[] bytes = Handed.pdf(number + " " + file);
            String name = "report-" + file + ".pdf";
            coordinator.get(
                    () -> documents.store(new StoreDocument(number, name, "application/pdf", bytes, null, false)));
        }
        for (int event = 0; event < events; event++) {
            coordinator.get(() ->
                    course.escalate(number, "Weaker than before", Instant.now().minusSeconds(60)));
        }
        return number;
    }

    /** The same with a critical alert that is open. */
    public CaseNumber alarming(int files, int events) {
        CaseNumber number = next(files, events);
        StudyRow asked = coordinator.get(() -> studies.request(ImagingOrders.mri(number)));
        StudyRow done = coordinator.get(
                () -> studies.complete(new CompleteStudy(number, asked.id(), Instant.now(), asked.version())));
        As.role(Role.RADIOLOGIST).get(() -> reports.sign(ImagingOrders.critical(number, done, 0)));
        return number;
    }
}
