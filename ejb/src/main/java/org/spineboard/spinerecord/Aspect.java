package org.spineboard.spinerecord;

import java.util.Arrays;
import java.util.List;
import org.spineboard.spinerecord.ValueKind.Amount;
import org.spineboard.spinerecord.ValueKind.Choice;
import org.spineboard.spinerecord.ValueKind.Day;
import org.spineboard.spinerecord.ValueKind.Words;

/** What may be said of a lesion or of the patient. The words of the scores are the words here. */
@SuppressWarnings("ImmutableEnumChecker") // the kinds are records of unmodifiable lists
public enum Aspect {
    /** Lesion quality of SINS. Seen to be none is an answer: what was there is gone, or never was. */
    LESION(Area.IMAGING, true, Choice.of("LYTIC", "MIXED", "BLASTIC", "NONE")),
    ALIGNMENT(Area.IMAGING, true, Choice.of("SUBLUXATION_TRANSLATION", "DE_NOVO_DEFORMITY", "NORMAL")),
    COLLAPSE(Area.IMAGING, true, Choice.of("COLLAPSE_GT_50", "COLLAPSE_LT_50", "NO_COLLAPSE_GT_50_INVOLVED", "NONE")),
    /** With the side when it is one. */
    POSTEROLATERAL(Area.IMAGING, true, Choice.of("BILATERAL", "UNILATERAL", "NONE")),
    /** The location group of SINS, asked for where the spine is not counted in the usual way. */
    LOCATION_GROUP(Area.IMAGING, true, Choice.of("JUNCTIONAL", "MOBILE", "SEMIRIGID", "RIGID")),
    EPIDURAL_EXTENSION(Area.IMAGING, true, Choice.of("Y", "N")),
    THECAL_DEFORMATION(Area.IMAGING, true, Choice.of("Y", "N")),
    CORD_ABUTMENT(Area.IMAGING, true, Choice.of("Y", "N")),
    CORD_COMPRESSION(Area.IMAGING, true, Choice.of("Y", "N")),
    CSF_VISIBLE(Area.IMAGING, true, Choice.of("Y", "N")),
    FRACTURE(Area.IMAGING, true, Choice.of("Y", "N")),
    /** The canal, and below the cord the cauda, in words. */
    CANAL(Area.IMAGING, true, new Words()),
    REMARK(Area.IMAGING, true, new Words()),
    PAIN(Area.EXAMINATION, true, Choice.of("MECHANICAL", "OCCASIONAL_NON_MECHANICAL", "PAIN_FREE")),

    /** How the spine is counted; the rule stands in the words beside it. */
    NUMBERING(
            Area.IMAGING,
            false,
            new Choice(Arrays.stream(Numbering.values()).map(Enum::name).toList())),
    MYELOPATHY(Area.EXAMINATION, false, Choice.of("Y", "N")),
    FRANKEL(Area.EXAMINATION, false, Choice.of("A", "B", "C", "D", "E")),
    /** Who never had a deficit has no grade of it, and is intact. */
    AIS(Area.EXAMINATION, false, Choice.of("A", "B", "C", "D", "E", "INTACT")),
    /** Days in which the motor deficit developed; 0 when there is none. */
    MOTOR_DEFICIT_DAYS(Area.EXAMINATION, false, Amount.whole("0", "3650", "1", "days")),
    FIT_FOR_OPEN_SURGERY(Area.EXAMINATION, false, Choice.of("Y", "N")),
    KPS(Area.FUNCTION, false, Amount.whole("0", "100", "10", "%")),
    ECOG(Area.FUNCTION, false, Amount.whole("0", "5", "1", "")),
    WALKING(Area.FUNCTION, false, Choice.of("INDEPENDENT", "WITH_AID", "WITH_PERSON", "WHEELCHAIR", "BEDBOUND")),
    PRIMARY(
            Area.DISEASE,
            false,
            Choice.of(
                    "LUNG_NSCLC",
                    "LUNG_SCLC",
                    "BREAST",
                    "PROSTATE",
                    "KIDNEY",
                    "THYROID",
                    "MYELOMA",
                    "LYMPHOMA",
                    "COLON",
                    "RECTUM",
                    "STOMACH",
                    "OESOPHAGUS",
                    "PANCREAS",
                    "BLADDER",
                    "LIVER",
                    "UTERUS",
                    "CERVIX",
                    "OVARY",
                    "MELANOMA",
                    "CARCINOID_NET",
                    "SARCOMA",
                    "OSTEOSARCOMA",
                    "UNKNOWN_PRIMARY",
                    "OTHER")),
    HORMONE_DEPENDENT(Area.DISEASE, false, Choice.of("Y", "N")),
    TARGETED_DRUG(Area.DISEASE, false, Choice.of("Y", "N")),
    /** Metastases of major organs, as they can be removed. */
    ORGAN_METASTASES(Area.DISEASE, false, Choice.of("UNREMOVABLE", "REMOVABLE", "NONE")),
    /** The same, as they can be treated. */
    VISCERAL_TREATABLE(Area.DISEASE, false, Choice.of("UNTREATABLE", "TREATABLE", "NONE")),
    /** The same, as they are spread. */
    VISCERAL_SPREAD(Area.DISEASE, false, Choice.of("DISSEMINATED", "NODULAR", "NONE")),
    EXTRASPINAL_BONE_FOCI(Area.DISEASE, false, Amount.whole("0", "100", "1", "")),
    VERTEBRAL_METASTASES(Area.DISEASE, false, Amount.whole("1", "29", "1", "")),
    PREVIOUS_CHEMOTHERAPY(Area.DISEASE, false, Choice.of("Y", "N")),
    MONTHS_SINCE_DIAGNOSIS(Area.DISEASE, false, Amount.whole("0", "1200", "1", "months")),
    /** The last day on which a drug against the growth of vessels was given. */
    LAST_ANTI_ANGIOGENIC(Area.DISEASE, false, new Day()),
    CRP(Area.LABORATORY, false, Amount.of("0", "100", Unit.of("mg/dL"), Unit.over("mg/L", "10"))),
    LDH(Area.LABORATORY, false, Amount.of("0", "50000", Unit.of("IU/L"))),
    ALBUMIN(Area.LABORATORY, false, Amount.of("0.5", "8", Unit.of("g/dL"), Unit.over("g/L", "10"))),
    PLATELETS(Area.LABORATORY, false, Amount.of("0", "5000000", Unit.of("/µL"), Unit.times("10⁹/L", "1000"))),
    CALCIUM(Area.LABORATORY, false, Amount.of("2", "25", Unit.of("mg/dL"), Unit.times("mmol/L", "4.008"))),
    BILIRUBIN(Area.LABORATORY, false, Amount.of("0", "60", Unit.of("mg/dL"), Unit.over("µmol/L", "17.1"))),
    CREATININE(Area.LABORATORY, false, Amount.of("5", "3000", Unit.of("µmol/L"), Unit.times("mg/dL", "88.42"))),
    INR(Area.LABORATORY, false, Amount.of("0.5", "20", Unit.of(""))),
    HEIGHT(Area.LABORATORY, false, Amount.of("30", "272", Unit.of("cm"))),
    WEIGHT(Area.LABORATORY, false, Amount.of("1", "635", Unit.of("kg")));

    /** The five imaging items of SINS that are looked for, the location apart. */
    public static final List<Aspect> SINS_IMAGING = List.of(LESION, ALIGNMENT, COLLAPSE, POSTEROLATERAL);

    /** What the grade of epidural compression is derived from, in that order. */
    public static final List<Aspect> EPIDURAL =
            List.of(EPIDURAL_EXTENSION, THECAL_DEFORMATION, CORD_ABUTMENT, CORD_COMPRESSION, CSF_VISIBLE);

    private final Area area;
    private final boolean ofLesion;
    private final ValueKind kind;

    Aspect(Area area, boolean ofLesion, ValueKind kind) {
        this.area = area;
        this.ofLesion = ofLesion;
        this.kind = kind;
    }

    public Area area() {
        return area;
    }

    /** Whether it is said of a lesion; otherwise of the patient. */
    public boolean isOfLesion() {
        return ofLesion;
    }

    public ValueKind kind() {
        return kind;
    }

    /** Whether the side matters when it has that value. */
    public boolean hasSide(String value) {
        return this == POSTEROLATERAL && value.equals("UNILATERAL");
    }
}
