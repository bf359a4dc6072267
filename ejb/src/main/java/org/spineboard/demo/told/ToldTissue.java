package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.biopsy.order.AskBiopsy;
import org.spineboard.biopsy.order.Procedure;
import org.spineboard.biopsy.order.ReceiveBiopsy;
import org.spineboard.biopsy.order.TakeBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.biopsy.order.WaiveTissue;
import org.spineboard.biopsy.report.Findings;
import org.spineboard.biopsy.report.PathologyDesk;
import org.spineboard.biopsy.report.ReportRow;
import org.spineboard.biopsy.report.SignReport;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Cancer;
import org.spineboard.demo.people.Illness;
import org.spineboard.interlock.Undertaking;
import org.spineboard.spine.SpinalLevel;

/** Has tissue taken and read, or does without. */
@ApplicationScoped
class ToldTissue implements Telling {
    private static final String PATHOLOGIST = "pathologist";
    private static final int GAUGE = 13;
    private static final int CORES = 4;
    private static final int CORE_MM = 14;
    private static final int MINUTES_BEFORE = 20;

    @Inject
    TissueDesk desk;

    @Inject
    PathologyDesk pathology;

    @Inject
    Warnings warnings;

    @Override
    public Chapter chapter() {
        return Chapter.TISSUE;
    }

    @Override
    public void tell(Scene scene, Step step) {
        switch (step.deed()) {
            case WAIVE_TISSUE ->
                scene.cast()
                        .as(
                                scene.oncologist(),
                                () -> desk.waive(new WaiveTissue(scene.number(), step.word(0), step.word(1))));
            case ASK_TISSUE -> scene.stands(scene.cast().as(scene.oncologist(), () -> desk.ask(asked(scene, step))));
            case TAKE_TISSUE -> scene.stands(scene.cast().as("radiologist", () -> desk.take(taken(scene, step))));
            case RECEIVE_TISSUE ->
                scene.stands(scene.cast().as(PATHOLOGIST, () -> desk.receive(received(scene, step))));
            case REPORT_TISSUE -> scene.cast().as(PATHOLOGIST, () -> report(scene, step));
            default -> throw new IllegalArgumentException(step.deed().name());
        }
    }

    private AskBiopsy asked(Scene scene, Step step) {
        return new AskBiopsy(
                scene.number(),
                step.word(0),
                "From %s please. Receptors and mutations as far as the sample allows."
                        .formatted(scene.illness().lesion().level()),
                warnings.answers(new Undertaking.TakeTissue(scene.number(), org.spineboard.interlock.Step.ASK_BIOPSY)));
    }

    private TakeBiopsy taken(Scene scene, Step step) {
        SpinalLevel level = scene.illness().lesion().level();
        boolean thoracic = level.name().startsWith("T");
        Procedure procedure = new Procedure(
                entered(scene, step),
                level,
                level,
                scene.surgeon().equals("surgeon") ? Laterality.LEFT : Laterality.RIGHT,
                thoracic ? Route.COSTOVERTEBRAL : Route.TRANSPEDICULAR,
                Guidance.CT,
                GAUGE,
                CORES,
                CORE_MM,
                true,
                false,
                null);
        return new TakeBiopsy(
                scene.number(),
                scene.biopsy().id(),
                procedure,
                false,
                scene.biopsy().version(),
                warnings.answers(
                        new Undertaking.TakeTissue(scene.number(), org.spineboard.interlock.Step.TAKE_BIOPSY)));
    }

    /** Most are entered at once, some when the operator is back at a desk. */
    private static Instant entered(Scene scene, Step step) {
        boolean late = scene.life().order().endsWith("7");
        return late ? Telling.before(step.at(), MINUTES_BEFORE) : step.at();
    }

    private static ReceiveBiopsy received(Scene scene, Step step) {
        return new ReceiveBiopsy(
                scene.number(), scene.biopsy().id(), step.at(), scene.biopsy().version());
    }

    private ReportRow report(Scene scene, Step step) {
        Adequacy adequacy = Adequacy.valueOf(step.word(0));
        Illness illness = scene.illness();
        Cancer cancer = illness.cancer();
        boolean diagnostic = adequacy == Adequacy.DIAGNOSTIC;
        String conclusion = diagnostic
                ? "Vertebral bone with %s.".formatted(diagnosis(illness))
                : "Crushed fragments and blood clot, no tumour that can be typed. Please repeat.";
        Findings findings = new Findings(
                adequacy,
                diagnostic ? cancer.topography() : null,
                diagnostic ? cancer.morphology() : null,
                cancer == Cancer.BREAST && diagnostic ? "ER 90 %, PR 40 %, HER2 1+" : "",
                cancer == Cancer.LUNG && diagnostic ? "EGFR wild type, ALK and ROS1 negative" : "",
                Decalcification.YES,
                conclusion,
                null);
        return pathology.sign(new SignReport(
                scene.number(),
                scene.biopsy().id(),
                findings,
                "",
                scene.biopsy().version()));
    }

    private static String diagnosis(Illness illness) {
        return illness.cancer() == Cancer.UNKNOWN
                ? "metastasis of a carcinoma, CK7 positive, origin not told by the stains"
                : "infiltration that goes with the known primary: " + illness.histology();
    }
}
