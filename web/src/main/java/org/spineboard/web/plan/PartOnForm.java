package org.spineboard.web.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CareKind;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.PlannedPart;
import org.spineboard.plan.part.PartRow;
import org.spineboard.plan.part.PartTerms;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.LevelText;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.Clash;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;
import org.spineboard.web.text.WhenText;

/**
 * The part that a form is about.
 *
 * @param version the one signed now; 0 before any is
 * @param further whether it is added to what the board recommended
 * @param reasoned whether it says why it is signed
 * @param signature under the version signed now; null before any is
 * @param before what the form begins with
 */
public record PartOnForm(
        Modality modality,
        int version,
        boolean further,
        boolean reasoned,
        PartTerms terms,
        @Nullable Signature signature,
        Map<String, String> before)
        implements Serializable {
    /** The fields that say why and for whom a version is signed, and nothing about the treatment. */
    private static final Set<String> OWN = Set.of("reason", "again");

    private static final Set<String> DAYS = Set.of("startBy", "steroidStop");

    private static final Pattern DRUG =
            Pattern.compile("(drug[123]|steroidDrug)((?:Form|Amount|Unit|Route|Frequency)?)");
    private static final Map<String, String> DRUGS =
            Map.of("drug1", "first", "drug2", "second", "drug3", "third", "steroidDrug", "steroid");
    private static final Map<String, String> SURGICAL = Map.of("levels", "instrumented", "startBy", "operationOn");
    private static final Map<String, String> LISTS = Map.of(
            "technique", Picklists.RADIATION_TECHNIQUE,
            "intent", Picklists.TREATMENT_INTENT,
            "approach", Picklists.SURGICAL_APPROACH);

    public PartOnForm {
        before = Map.copyOf(before);
    }

    /** The part of that treatment, when it may be signed as the case stands. */
    static PartOnForm of(CasePlan plan, Modality modality) {
        PartTerms terms = plan.terms();
        if (terms == null || !plan.isChangeable() || plan.part(modality).state().isOver()) {
            throw new NoSuchPage();
        }
        PlannedPart part = plan.part(modality);
        LocalDate startBy = part.startBy();
        Map<String, String> before = part.latest()
                .flatMap(row -> Optional.ofNullable(row.content()))
                .map(PartAnswers::of)
                .orElseGet(() -> startBy == null ? Map.of() : Map.of("startBy", ClinicalDates.weekdayDate(startBy)));
        return new PartOnForm(
                modality,
                part.version(),
                part.isFurther(),
                part.isSignedWithReason(),
                terms,
                part.latest().map(PartRow::signature).orElse(null),
                before);
    }

    /** The treatment as its addresses name it. */
    public String slug() {
        return PlanPlaceView.slug(modality);
    }

    /** Whether a version of it was signed before. */
    public boolean isSigned() {
        return version > 0;
    }

    /** What was signed after the version that somebody saw who typed this; null when nothing was. */
    @Nullable
    Clash clash(int seen, Map<String, String> typed, Map<String, String> picklists, Instant now) {
        if (signature == null || seen == version) {
            return null;
        }
        List<Clash.Line> lines = PartEntry.fields(modality).stream()
                .filter(field -> !OWN.contains(field))
                .filter(field -> differs(text(before, field), yours(typed, field, now)))
                .map(field -> new Clash.Line(
                        label(field),
                        words(field, text(before, field), picklists),
                        words(field, yours(typed, field, now), picklists)))
                .toList();
        return Clash.with(signature, lines);
    }

    private static boolean differs(String theirs, String yours) {
        return !theirs.equals(yours)
                && (LevelText.read(theirs).isEmpty() || !LevelText.read(theirs).equals(LevelText.read(yours)));
    }

    private static String text(Map<String, String> answers, String field) {
        return answers.getOrDefault(field, "").strip();
    }

    /** As it would be signed now, as far as it is a day. */
    private static String yours(Map<String, String> typed, String field, Instant now) {
        String text = text(typed, field);
        if (!DAYS.contains(field)) {
            return text;
        }
        WhenText day = new WhenText();
        day.setText(text);
        return day.date(now).map(ClinicalDates::weekdayDate).orElse(text);
    }

    private String label(String field) {
        Matcher drug = DRUG.matcher(field);
        if (drug.matches()) {
            String part = drug.group(2).isEmpty() ? "name" : drug.group(2).toLowerCase(Locale.ROOT);
            return Words.of("plan.drug." + DRUGS.get(drug.group(1))) + ", " + Words.of("plan.drug." + part);
        }
        boolean surgery = modality == Modality.STABILISATION;
        return Arrays.stream(CareKind.values())
                .filter(kind ->
                        kind != CareKind.NO_STEROID && PartEntry.careField(kind).equals(field))
                .findFirst()
                .map(kind -> Words.of("plan.care." + kind))
                .orElseGet(() -> Words.of("plan.field." + (surgery ? SURGICAL.getOrDefault(field, field) : field)));
    }

    private static String words(String field, String typed, Map<String, String> picklists) {
        if (typed.isEmpty()) {
            return Words.of("frame.notProvided");
        }
        String list = LISTS.getOrDefault(field, "");
        String sentence = "plan." + field + "." + typed;
        return picklists.getOrDefault(list + "." + typed, Words.has(sentence) ? Words.of(sentence) : typed);
    }
}
