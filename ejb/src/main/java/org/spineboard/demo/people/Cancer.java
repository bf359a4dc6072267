package org.spineboard.demo.people;

import java.util.List;
import java.util.Optional;
import org.spineboard.patient.Gender;
import org.spineboard.referral.form.Primary;

/** The cancers of the demonstration, as often as a spinal board meets them. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Cancer {
    BREAST(
            Primary.BREAST,
            20,
            "C50.9",
            "8500/3",
            LesionType.MIXED,
            "Invasive ductal carcinoma, ER positive, HER2 negative"),
    PROSTATE(
            Primary.PROSTATE,
            18,
            "C61.9",
            "8140/6",
            LesionType.BLASTIC,
            "Adenocarcinoma, Gleason 4+4",
            "Adenocarcinoma, Gleason 4+3"),
    LUNG(
            Primary.LUNG_NSCLC,
            18,
            "C34.9",
            "8140/6",
            LesionType.LYTIC,
            "Adenocarcinoma, EGFR wild type",
            "Squamous cell carcinoma, PD-L1 60 %"),
    KIDNEY(Primary.KIDNEY, 9, "C64.9", "8310/3", LesionType.LYTIC, "Clear cell renal cell carcinoma"),
    MYELOMA(Primary.MYELOMA, 7, "C42.1", "9732/3", LesionType.LYTIC, "Plasma cell myeloma, IgG kappa"),
    COLON(Primary.COLON, 5, "C18.9", "8140/6", LesionType.LYTIC, "Adenocarcinoma, KRAS mutated"),
    MELANOMA(Primary.MELANOMA, 4, "C44.9", "8720/3", LesionType.LYTIC, "Melanoma, BRAF V600E"),
    UNKNOWN(Primary.UNKNOWN_PRIMARY, 4, "C80.9", "8010/6", LesionType.LYTIC, "Not known yet"),
    SMALL_CELL(Primary.LUNG_SCLC, 3, "C34.9", "8041/3", LesionType.LYTIC, "Small cell carcinoma"),
    THYROID(Primary.THYROID, 3, "C73.9", "8330/3", LesionType.LYTIC, "Follicular carcinoma"),
    LYMPHOMA(Primary.LYMPHOMA, 3, "C41.2", "9680/3", LesionType.MIXED, "Diffuse large B-cell lymphoma"),
    RECTUM(Primary.RECTUM, 2, "C20.9", "8140/6", LesionType.LYTIC, "Adenocarcinoma"),
    BLADDER(Primary.BLADDER, 2, "C67.9", "8120/3", LesionType.LYTIC, "Urothelial carcinoma"),
    OESOPHAGUS(Primary.OESOPHAGUS, 2, "C15.9", "8140/6", LesionType.LYTIC, "Adenocarcinoma, HER2 negative"),
    LIVER(Primary.LIVER, 2, "C22.0", "8170/3", LesionType.LYTIC, "Hepatocellular carcinoma"),
    OVARY(Primary.OVARY, 1, "C56.9", "8140/6", LesionType.LYTIC, "High-grade serous carcinoma"),
    SARCOMA(Primary.SARCOMA, 1, "C41.2", "9364/3", LesionType.LYTIC, "Ewing sarcoma");

    private final Primary primary;
    private final int weight;
    private final String topography;
    private final String morphology;
    private final LesionType lesion;
    private final List<String> histologies;

    Cancer(
            Primary primary,
            int weight,
            String topography,
            String morphology,
            LesionType lesion,
            String... histologies) {
        this.primary = primary;
        this.weight = weight;
        this.topography = topography;
        this.morphology = morphology;
        this.lesion = lesion;
        this.histologies = List.of(histologies);
    }

    /** The one with that primary, a cancer of unknown primary where there is none. */
    static Cancer of(Primary primary) {
        return List.of(values()).stream()
                .filter(cancer -> cancer.primary == primary)
                .findFirst()
                .orElse(UNKNOWN);
    }

    public Primary primary() {
        return primary;
    }

    int weight() {
        return weight;
    }

    /** Code of where it began. */
    public String topography() {
        return topography;
    }

    /** Code of what it is. */
    public String morphology() {
        return morphology;
    }

    LesionType lesion() {
        return lesion;
    }

    List<String> histologies() {
        return histologies;
    }

    /** Whether conventional radiotherapy does little against it. */
    public boolean isResistant() {
        return this == KIDNEY || this == MELANOMA || this == THYROID || this == COLON || this == SARCOMA;
    }

    /** Whether blood or lymph is where it comes from. */
    public boolean isHaematological() {
        return this == MYELOMA || this == LYMPHOMA;
    }

    /** The only gender that has it, as lists of this demonstration go. */
    Optional<Gender> only() {
        return switch (this) {
            case PROSTATE -> Optional.of(Gender.MALE);
            case BREAST, OVARY -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}
