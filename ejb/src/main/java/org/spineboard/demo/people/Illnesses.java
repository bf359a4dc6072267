package org.spineboard.demo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spineboard.demo.people.Demonstration.Course;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.Walking;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.spine.SpinalLevel;

/** Makes up what a person has, such that its parts go together. */
public final class Illnesses {
    private static final int GROWN_UP = 18;
    private static final int VERY_OLD = 95;
    private static final List<String> PRESSING = List.of(
            "Weak legs since %s, sensory level below %s. MRI and surgical opinion today please.",
            "Unsteady for two days, band-like pain at %2$s, since %1$s cannot climb stairs. Compression?",
            "Known metastasis at %2$s, numb below it since %1$s. Decompression or radiotherapy first?");
    private static final List<String> BROKEN = List.of(
            "Pain at %s on standing, collapse on CT. Stabilise before radiotherapy?",
            "New fracture of %s, pain 8 of 10 on turning in bed. Cement or fixation?",
            "Lytic %s with loss of height, cannot sit for meals. Is the spine stable?");
    private static final List<String> STILL = List.of(
            "Night pain at %s, lesion on staging scan. Stereotactic or conventional radiotherapy?",
            "Solitary lesion of %s after years without disease. Biopsy first?",
            "Lesion of %s grew on systemic treatment. Local treatment now?",
            "Epidural part at %s on routine imaging, no neurology. Treat or watch?");
    private static final List<String> PLANS = List.of(
            "Radiotherapy, brace until then",
            "Systemic treatment, spine as the board says",
            "Conventional radiotherapy in five fractions",
            "Fixation if fit, radiotherapy afterwards");

    private final Dice dice;
    private final LocalDate today;

    /** By these dice, on that day. */
    public Illnesses(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** What that person has; an emergency has signs of cord compression. */
    public Illness of(Who who, boolean emergency) {
        Cancer cancer = cancer(who);
        Lesion lesion = lesion(cancer, emergency);
        boolean mechanical = lesion.fracture() || dice.chance(25);
        return new Illness(
                cancer,
                dice.of(cancer.histologies()),
                lesion,
                question(lesion, emergency),
                dice.of(PLANS),
                emergency ? findings(lesion.level()) : List.of(),
                emergency ? Double.valueOf(dice.between(4, 20)) : null,
                emergency
                        ? dice.of(List.of(Walking.WITH_HELP, Walking.WITH_HELP, Walking.CANNOT, Walking.ALONE))
                        : null,
                dice.between(lesion.fracture() ? 6 : 2, lesion.fracture() ? 9 : 7),
                mechanical ? YesNoUnknown.YES : YesNoUnknown.NO,
                isVeryOld(who)
                        ? 3
                        : dice.weighted(List.of(0, 1, 2, 3, 4), ecog -> List.of(12, 40, 30, 13, 5)
                                .get(ecog)),
                emergency || dice.chance(82),
                dice.chance(22) ? earlier(lesion.level()) : null);
    }

    private Cancer cancer(Who who) {
        if (who.born() != null && who.born().isAfter(today.minusYears(GROWN_UP))) {
            return Cancer.SARCOMA;
        }
        List<Cancer> possible = Arrays.stream(Cancer.values())
                .filter(cancer -> cancer.only().map(who.gender()::equals).orElse(true))
                .toList();
        return dice.weighted(possible, Cancer::weight);
    }

    private boolean isVeryOld(Who who) {
        return who.born() != null && who.born().isBefore(today.minusYears(VERY_OLD));
    }

    private Lesion lesion(Cancer cancer, boolean emergency) {
        boolean fracture = dice.chance(cancer.lesion() == LesionType.BLASTIC ? 20 : 42);
        LesionType type = dice.chance(75) ? cancer.lesion() : LesionType.MIXED;
        return new Lesion(level(emergency), type, emergency || dice.chance(28), fracture);
    }

    /** Most in the thoracic spine, fewer in the lumbar, few in the cervical. */
    private SpinalLevel level(boolean emergency) {
        List<SpinalLevel> levels = SpinalLevel.usual().stream()
                .filter(level -> level.compareTo(SpinalLevel.C3) >= 0 && level.compareTo(SpinalLevel.S1) <= 0)
                .toList();
        int thoracic = emergency ? 5 : 4;
        return dice.weighted(levels, level -> switch (level.name().charAt(0)) {
            case 'T' -> thoracic;
            case 'L' -> 4;
            case 'C' -> 1;
            default -> emergency ? 0 : 1;
        });
    }

    private String question(Lesion lesion, boolean emergency) {
        if (emergency) {
            String since = dice.of(List.of("this morning", "last night", "yesterday"));
            return dice.of(PRESSING).formatted(since, lesion.level());
        }
        return dice.of(lesion.fracture() ? BROKEN : STILL).formatted(lesion.level());
    }

    private List<Finding> findings(SpinalLevel level) {
        boolean neck = level.compareTo(SpinalLevel.T1) < 0;
        List<Finding> more =
                List.of(Finding.NUMBNESS, Finding.GAIT_DISTURBANCE, Finding.PAIN_BAND_LIKE, Finding.BLADDER_RETENTION);
        Finding weakness = neck ? Finding.WEAKNESS_ARM : Finding.WEAKNESS_LEG;
        return IntStream.rangeClosed(0, dice.between(1, 2))
                .mapToObj(place -> place == 0 ? weakness : more.get(dice.between(0, 1) + 2 * (place - 1)))
                .distinct()
                .toList();
    }

    private @Nullable Course earlier(SpinalLevel level) {
        return dice.chance(50)
                ? new Course(level.name(), BigDecimal.valueOf(20), 5)
                : new Course(level.name(), BigDecimal.valueOf(8), 1);
    }
}
