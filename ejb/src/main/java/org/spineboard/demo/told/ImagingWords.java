package org.spineboard.demo.told;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.spineboard.demo.life.Deed;
import org.spineboard.demo.paper.ReportPaper.Paper;
import org.spineboard.demo.people.Cancer;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.people.Lesion;
import org.spineboard.demo.people.Who;
import org.spineboard.demo.spine.LevelWords;
import org.spineboard.imaging.AlertClass;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.imaging.report.SignReport;

/** What the radiologist saw, in the report and on its paper. */
final class ImagingWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.UK);
    /** The life in which the disease is all over the spine. */
    private static final String DIFFUSE = "DEMO-W-05";

    private static final List<String> TECHNIQUES = List.of(
            "Sagittal T1, T2 and STIR of the whole spine, axial T2 through the lesion. No contrast.",
            "Sagittal T1 and STIR, axial T2, T1 after contrast with fat saturation.",
            "Sagittal T2 and STIR with diffusion, axial T2 at three levels. Some movement, readable.",
            "Emergency protocol: sagittal T2 and STIR of the whole spine, axial T2 at the level of compression.");

    private ImagingWords() {}

    static SignReport report(Scene scene) {
        Illness illness = scene.illness();
        boolean compression = isCompression(scene);
        return new SignReport(
                scene.number(),
                scene.mri().id(),
                0,
                "",
                levels(scene),
                conclusion(scene),
                alert(illness, compression),
                illness.cancer() == Cancer.UNKNOWN,
                compression);
    }

    /** Whether the cord is pressed; those who are stood down later have none of it. */
    private static boolean isCompression(Scene scene) {
        return scene.illness().isEmergency()
                && !scene.life().has(Deed.STAND_DOWN)
                && scene.illness().lesion().epidural();
    }

    private static AlertClass alert(Illness illness, boolean compression) {
        if (compression) {
            return AlertClass.CRITICAL;
        }
        return illness.lesion().epidural() ? AlertClass.URGENT : AlertClass.NONE;
    }

    private static List<LevelSaid> levels(Scene scene) {
        int seed = Math.floorMod(scene.life().order().hashCode(), LevelWords.SEEDS);
        Lesion lesion = scene.illness().lesion();
        return scene.life().order().equals(DIFFUSE)
                ? LevelWords.everywhere(lesion, seed)
                : LevelWords.of(lesion, isCompression(scene), seed);
    }

    private static String conclusion(Scene scene) {
        Lesion lesion = scene.illness().lesion();
        String level = lesion.level().name();
        if (isCompression(scene)) {
            return "Metastasis at %s with epidural soft tissue that flattens the cord; signal change over one segment. Cord compression, rung through to the referring team."
                    .formatted(level);
        }
        String what = "Metastasis at %s".formatted(level);
        String epidural = lesion.epidural()
                ? ", epidural part that touches the thecal sac without deforming the cord"
                : ", no epidural part";
        String fracture = lesion.fracture() ? ". Pathological fracture with loss of height." : ". No fracture.";
        return what + epidural + fracture;
    }

    static Paper paper(Scene scene, LocalDate day) {
        Who who = scene.life().who();
        List<String> findings = levels(scene).stream().map(LevelWords::sentence).toList();
        int kind = Math.floorMod(scene.life().order().hashCode(), TECHNIQUES.size());
        String born = who.born() == null ? "Born: not known" : "Born " + DAY.format(who.born());
        return new Paper(
                "MRI of the whole spine",
                DAY.format(day),
                "%s, %s".formatted(who.familyName(), who.givenNames()),
                born,
                who.nhsNumber() == null ? "" : who.nhsNumber(),
                List.of(
                        new Paper.Part("Question", List.of(scene.illness().question())),
                        new Paper.Part("Technique", List.of(TECHNIQUES.get(kind))),
                        new Paper.Part("Findings", findings),
                        new Paper.Part("Conclusion", List.of(conclusion(scene))),
                        new Paper.Part("Signed", List.of(scene.cast().name("radiologist") + ", radiology"))));
    }
}
