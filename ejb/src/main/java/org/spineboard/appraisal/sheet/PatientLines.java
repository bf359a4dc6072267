package org.spineboard.appraisal.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spineboard.scoring.input.Figure;
import org.spineboard.spinerecord.Aspect;

/** How the prognostic scores are filled from what is known of the patient. */
final class PatientLines {
    private static final String YES = "Y";
    private static final String NO = "N";
    private static final String NONE = "NONE";

    /** Walking with another person's help counts one way or the other depending on the paper, so it answers nothing. */
    private static final Map<String, String> WALKS =
            Map.of("INDEPENDENT", YES, "WITH_AID", YES, "WHEELCHAIR", NO, "BEDBOUND", NO);

    private static final Map<String, String> WALKS_ALONE =
            Map.of("INDEPENDENT", YES, "WITH_AID", YES, "WITH_PERSON", NO, "WHEELCHAIR", NO, "BEDBOUND", NO);

    private static final Line KPS = Line.same("kps", Aspect.KPS);
    private static final Line VISCERAL =
            Line.of("visceral_mets", PatientLines::visceral, Aspect.ORGAN_METASTASES, Aspect.VISCERAL_SPREAD);
    private static final Line OTHER_BONE = Line.of(
            "other_bone_mets",
            known -> bones(known).map(count -> count.compareTo(BigDecimal.ONE) > 0 ? YES : NO),
            Aspect.EXTRASPINAL_BONE_FOCI,
            Aspect.VERTEBRAL_METASTASES);
    private static final Line TUMOUR = Line.of("tumour", primary("rades"), Aspect.PRIMARY);
    private static final Line INTERVAL = Line.amount("interval_months", Aspect.MONTHS_SINCE_DIAGNOSIS, "months");
    private static final Line DEFICIT = Line.of("motor_deficit_days", PatientLines::deficit, Aspect.MOTOR_DEFICIT_DAYS);
    private static final Line AMBULATORY = walking("ambulatory", WALKS);

    static final Map<String, List<Line>> ALL = Map.of(
            "tokuhashi_revised",
            List.of(
                    KPS,
                    Line.same("extraspinal_bone_foci", Aspect.EXTRASPINAL_BONE_FOCI),
                    Line.same("vertebral_body_mets", Aspect.VERTEBRAL_METASTASES),
                    Line.same("organ_mets", Aspect.ORGAN_METASTASES),
                    Line.of("primary", primary("tokuhashi"), Aspect.PRIMARY),
                    Line.of("frankel", PatientLines::frankel, Aspect.FRANKEL, Aspect.AIS)),
            "tomita",
            List.of(
                    Line.of("primary_growth", primary("tomita"), Aspect.PRIMARY),
                    Line.same("visceral_mets", Aspect.VISCERAL_TREATABLE),
                    Line.of(
                            "bone_mets",
                            known -> several(known).map(yes -> yes ? "MULTIPLE" : "SOLITARY"),
                            Aspect.EXTRASPINAL_BONE_FOCI,
                            Aspect.VERTEBRAL_METASTASES)),
            "bauer_modified",
            List.of(
                    VISCERAL,
                    Line.of("primary", primary("bauer"), Aspect.PRIMARY),
                    Line.of(
                            "skeletal_mets_count",
                            known -> bones(known).map(BigDecimal::toPlainString),
                            Aspect.EXTRASPINAL_BONE_FOCI,
                            Aspect.VERTEBRAL_METASTASES)),
            "katagiri_new",
            katagiri(),
            "osri",
            List.of(Line.of("primary", primary("osri"), Aspect.PRIMARY), KPS),
            "nesms",
            List.of(
                    Line.of(
                            "modified_bauer",
                            known -> Sheets.result("bauer_modified", known)
                                    .total()
                                    .map(Figure::text),
                            Aspect.ORGAN_METASTASES,
                            Aspect.PRIMARY,
                            Aspect.EXTRASPINAL_BONE_FOCI,
                            Aspect.VERTEBRAL_METASTASES),
                    walking("independent_ambulation", WALKS_ALONE),
                    Line.amount("albumin_g_dl", Aspect.ALBUMIN, "g/dL")),
            "van_der_linden",
            List.of(KPS, Line.of("primary", primary("van_der_linden"), Aspect.PRIMARY), VISCERAL),
            "rades_survival",
            List.of(TUMOUR, OTHER_BONE, VISCERAL, INTERVAL, AMBULATORY, DEFICIT),
            "rades_short_life",
            List.of(Line.same("ecog", Aspect.ECOG), TUMOUR, OTHER_BONE, VISCERAL, INTERVAL, AMBULATORY, DEFICIT));

    private PatientLines() {}

    private static List<Line> katagiri() {
        return List.of(
                Line.of("primary", primary("katagiri"), Aspect.PRIMARY, Aspect.HORMONE_DEPENDENT, Aspect.TARGETED_DRUG),
                Line.same("visceral", Aspect.VISCERAL_SPREAD),
                Line.amount("crp_mg_dl", Aspect.CRP, "mg/dL"),
                Line.amount("ldh_iu_l", Aspect.LDH, "IU/L"),
                Line.amount("albumin_g_dl", Aspect.ALBUMIN, "g/dL"),
                Line.amount("platelets_per_ul", Aspect.PLATELETS, "/µL"),
                Line.amount("calcium_mg_dl", Aspect.CALCIUM, "mg/dL"),
                Line.amount("bilirubin_mg_dl", Aspect.BILIRUBIN, "mg/dL"),
                Line.same("ecog", Aspect.ECOG),
                Line.same("previous_chemotherapy", Aspect.PREVIOUS_CHEMOTHERAPY),
                Line.of(
                        "multiple_skeletal",
                        known -> several(known).map(yes -> yes ? YES : NO),
                        Aspect.EXTRASPINAL_BONE_FOCI,
                        Aspect.VERTEBRAL_METASTASES));
    }

    /** What a score makes of the primary; of two words the second where the treatment depends on hormones or a target. */
    private static Function<Known, Optional<String>> primary(String column) {
        return known -> known.word(Aspect.PRIMARY)
                .flatMap(primary -> PrimaryTable.of(primary, column).flatMap(words -> one(words, primary, known)));
    }

    private static Optional<String> one(List<String> words, String primary, Known known) {
        if (words.size() == 1) {
            return Optional.of(words.get(0));
        }
        Aspect decides = primary.startsWith("LUNG") ? Aspect.TARGETED_DRUG : Aspect.HORMONE_DEPENDENT;
        return known.word(decides).map(yes -> words.get(yes.equals(YES) ? 1 : 0));
    }

    private static Line walking(String input, Map<String, String> means) {
        return Line.of(input, known -> known.word(Aspect.WALKING).map(means::get), Aspect.WALKING);
    }

    private static Optional<String> visceral(Known known) {
        return known.word(Aspect.ORGAN_METASTASES)
                .or(() -> known.word(Aspect.VISCERAL_SPREAD))
                .map(word -> word.equals(NONE) ? NO : YES);
    }

    private static Optional<String> deficit(Known known) {
        return known.word(Aspect.MOTOR_DEFICIT_DAYS).map(days -> days.equals("0") ? "NO_DEFICIT" : days);
    }

    /** Who has an AIS grade and no Frankel grade is scored by it; intact is E. */
    private static Optional<String> frankel(Known known) {
        return known.word(Aspect.FRANKEL)
                .or(() -> known.word(Aspect.AIS).map(grade -> grade.equals("INTACT") ? "E" : grade));
    }

    private static Optional<BigDecimal> bones(Known known) {
        return known.number(Aspect.EXTRASPINAL_BONE_FOCI, "")
                .flatMap(
                        outside -> known.number(Aspect.VERTEBRAL_METASTASES, "").map(outside::add));
    }

    /** Whether there are several skeletal metastases; one count alone can say so, only both can deny it. */
    private static Optional<Boolean> several(Known known) {
        boolean outside = known.number(Aspect.EXTRASPINAL_BONE_FOCI, "")
                .filter(count -> count.signum() > 0)
                .isPresent();
        boolean inside = known.number(Aspect.VERTEBRAL_METASTASES, "")
                .filter(count -> count.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return inside ? Optional.of(true) : bones(known).map(count -> outside);
    }
}
