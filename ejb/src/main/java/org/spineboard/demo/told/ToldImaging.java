package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.paper.ReportPaper;
import org.spineboard.document.Documents;
import org.spineboard.document.StoreDocument;
import org.spineboard.imaging.Modality;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.report.Acknowledge;
import org.spineboard.imaging.report.CaseImaging;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.study.BookStudy;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.DeclareStudy;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.interlock.Undertaking;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.time.ClinicalTime;

/** Has the spine looked at, and the report read by those who must. */
@ApplicationScoped
class ToldImaging implements Telling {
    private static final String RADIOLOGIST = "radiologist";
    private static final int DAYS_OLD = 9;

    @Inject
    Studies studies;

    @Inject
    Reports reports;

    @Inject
    Documents documents;

    @Inject
    Warnings warnings;

    @Inject
    SiteZone zone;

    @Override
    public Chapter chapter() {
        return Chapter.IMAGING;
    }

    @Override
    public void tell(Scene scene, Step step) {
        switch (step.deed()) {
            case DECLARE_CT -> scene.cast().as(RADIOLOGIST, () -> studies.declare(elsewhere(scene, step)));
            case REQUEST_MRI -> scene.stands(scene.cast().as(scene.surgeon(), () -> studies.request(request(scene))));
            case BOOK_MRI -> scene.stands(scene.cast().as(Cast.COORDINATOR, () -> studies.book(booking(scene, step))));
            case MAKE_MRI -> scene.stands(scene.cast().as(RADIOLOGIST, () -> studies.complete(made(scene, step))));
            case REPORT_MRI -> scene.cast().as(RADIOLOGIST, () -> reports.sign(ImagingWords.report(scene)));
            case STORE_REPORT -> scene.cast().as(RADIOLOGIST, () -> documents.store(paper(scene, step)));
            case ACKNOWLEDGE -> scene.cast().as(scene.surgeon(), () -> acknowledge(scene));
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private DeclareStudy elsewhere(Scene scene, Step step) {
        LocalDate day = LocalDate.ofInstant(step.at(), zone.id()).minusDays(DAYS_OLD);
        String heldAt = scene.life().organisation().equals("NGH") ? "Northfield General" : "St Anne's District";
        return new DeclareStudy(scene.number(), Modality.CT, Region.OTHER, null, ClinicalTime.on(day), heldAt, null);
    }

    private RequestStudy request(Scene scene) {
        String level = scene.illness().lesion().level().name();
        String question = scene.illness().isEmergency()
                ? "New neurology. Cord compression? Which levels?"
                : "Lesion of %s: other levels, epidural part, fracture?".formatted(level);
        return new RequestStudy(
                scene.number(),
                Modality.MRI,
                Region.WHOLE_SPINE,
                question,
                null,
                warnings.answers(new Undertaking.MakeMri(scene.number())));
    }

    private static BookStudy booking(Scene scene, Step step) {
        return new BookStudy(
                scene.number(),
                scene.mri().id(),
                Instant.parse(step.word(0)),
                scene.illness().isEmergency() ? "MR 1, emergency slot" : "MR 2, radiology, level 0",
                scene.mri().version());
    }

    private static CompleteStudy made(Scene scene, Step step) {
        return new CompleteStudy(
                scene.number(), scene.mri().id(), step.at(), scene.mri().version());
    }

    private StoreDocument paper(Scene scene, Step step) {
        LocalDate day = LocalDate.ofInstant(step.at(), zone.id());
        byte[] pdf = ReportPaper.of(ImagingWords.paper(scene, day));
        return new StoreDocument(
                scene.number(),
                "MRI whole spine %s.pdf".formatted(day),
                "application/pdf",
                pdf,
                scene.mri().id(),
                false);
    }

    private CaseImaging acknowledge(Scene scene) {
        UUID report = reports.read(scene.number()).alerts().stream()
                .flatMap(file -> file.openAlert().stream())
                .map(SignedReport::id)
                .findFirst()
                .orElseThrow();
        return reports.acknowledge(new Acknowledge(scene.number(), report));
    }
}
