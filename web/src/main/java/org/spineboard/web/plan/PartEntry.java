package org.spineboard.web.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CareKind;
import org.spineboard.plan.Embolisation;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.Procedure;
import org.spineboard.plan.part.CareLine;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartCheck;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartLevel;
import org.spineboard.plan.part.PartTerms;
import org.spineboard.plan.part.Radiation;
import org.spineboard.plan.part.Surgery;
import org.spineboard.plan.part.Systemic;
import org.spineboard.spine.LevelText;
import org.spineboard.spine.SpinalRange;
import org.spineboard.web.text.WhenText;

/**
 * What was typed into the form of a part, read. What is missing or cannot be read becomes a value that no part may have,
 * so that one check finds it.
 */
record PartEntry(Modality modality, Map<String, String> answers, Instant now) {
    static final String PROGRESSION = "PROGRESSION";

    /** Every field of the treatment's form, in the order of the page. */
    static List<String> fields(Modality modality) {
        return switch (modality) {
            case RADIATION ->
                List.of("levels", "technique", "dose", "fractions", "earlier", "intent", "startBy", "reason", "again");
            case SYSTEMIC ->
                Stream.of(
                                Stream.of("regimen"),
                                drugFields("drug1"),
                                drugFields("drug2"),
                                drugFields("drug3"),
                                Stream.of(
                                        "line", "duration", "cycles", "holds", "intent", "startBy", "reason", "again"))
                        .flatMap(fields -> fields)
                        .toList();
            case STABILISATION ->
                List.of(
                        "procedure",
                        "levels",
                        "decompressed",
                        "approach",
                        "embolisation",
                        "embolisationWords",
                        "surgeon",
                        "startBy",
                        "reason",
                        "again");
            case SUPPORTIVE ->
                Stream.of(
                                drugFields("steroidDrug"),
                                Stream.of("steroidStop"),
                                Arrays.stream(CareKind.values()).map(PartEntry::careField),
                                Stream.of("startBy", "reason", "again"))
                        .flatMap(fields -> fields)
                        .toList();
        };
    }

    static Stream<String> drugFields(String drug) {
        return Stream.of(drug, drug + "Form", drug + "Amount", drug + "Unit", drug + "Route", drug + "Frequency");
    }

    /** The field of a line of supportive care. */
    static String careField(CareKind kind) {
        return switch (kind) {
            case NO_STEROID -> "noSteroid";
            case ORTHOSIS -> "orthosis";
            case PAIN -> "pain";
            case VTE -> "vte";
            case BONE_AGENT -> "boneAgent";
            case REHABILITATION -> "rehabilitation";
            case PALLIATIVE -> "palliative";
        };
    }

    /** What is wrong, each once, in the order of the form. */
    Set<PlanFault> faults(PartTerms terms, boolean reasoned) {
        Set<PlanFault> faults = new LinkedHashSet<>();
        if (isUnread("levels")) {
            faults.add(PlanFault.LEVELS_MISSING);
        }
        if (isUnread("decompressed")) {
            faults.add(PlanFault.DECOMPRESSED_MISSING);
        }
        faults.addAll(PartCheck.faults(modality, content(), terms));
        if (reasoned && said("reason").isEmpty()) {
            faults.add(PlanFault.REASON_MISSING);
        }
        return faults;
    }

    /** What would be signed. */
    PartContent content() {
        return switch (modality) {
            case RADIATION ->
                PartContent.of(
                        day("startBy"),
                        said("intent"),
                        levels("levels", LevelPurpose.TARGET),
                        new Radiation(said("technique"), decimal("dose"), whole("fractions"), said("earlier")));
            case SYSTEMIC ->
                PartContent.of(
                        day("startBy"),
                        said("intent"),
                        new Systemic(said("regimen"), whole("line"), cycles(), orNull("holds")),
                        Stream.of("drug1", "drug2", "drug3")
                                .flatMap(drug -> drug(drug, null).stream())
                                .toList());
            case STABILISATION -> PartContent.of(day("startBy"), surgeryLevels(), surgery());
            case SUPPORTIVE ->
                PartContent.supportive(
                        day("startBy"),
                        drug("steroidDrug", day("steroidStop")).stream().toList(),
                        care());
        };
    }

    @Nullable
    String reason() {
        return orNull("reason");
    }

    boolean asksAgain() {
        return said("again").equals("YES");
    }

    /** What was typed in a field. */
    String said(String field) {
        String value = answers.get(field);
        return value == null ? "" : value.strip();
    }

    private List<PartLevel> surgeryLevels() {
        List<PartLevel> levels = new ArrayList<>(levels("levels", LevelPurpose.INSTRUMENTED));
        levels.addAll(levels("decompressed", LevelPurpose.DECOMPRESSED));
        return levels;
    }

    private @Nullable Surgery surgery() {
        Optional<Procedure> procedure = choice("procedure", Procedure.values());
        return procedure
                .map(one -> new Surgery(
                        one,
                        orNull("approach"),
                        choice("embolisation", Embolisation.values()).orElse(null),
                        orNull("embolisationWords"),
                        orNull("surgeon")))
                .orElse(null);
    }

    private Optional<Drug> drug(String field, @Nullable LocalDate stopOn) {
        if (drugFields(field).allMatch(one -> said(one).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Drug(
                said(field),
                said(field + "Form"),
                decimal(field + "Amount"),
                said(field + "Unit"),
                said(field + "Route"),
                said(field + "Frequency"),
                stopOn));
    }

    private List<CareLine> care() {
        return Arrays.stream(CareKind.values())
                .filter(kind -> !said(careField(kind)).isEmpty())
                .map(kind -> new CareLine(kind, said(careField(kind))))
                .toList();
    }

    private @Nullable Integer cycles() {
        if (said("duration").equals(PROGRESSION)) {
            return null;
        }
        return whole("cycles");
    }

    private List<PartLevel> levels(String field, LevelPurpose purpose) {
        List<SpinalRange> ranges = LevelText.read(said(field)).orElse(List.of());
        return ranges.stream().map(range -> new PartLevel(purpose, range)).toList();
    }

    private boolean isUnread(String field) {
        return !said(field).isEmpty() && LevelText.read(said(field)).isEmpty();
    }

    private int whole(String field) {
        return said(field).matches("\\d{1,3}") ? Integer.parseInt(said(field)) : -1;
    }

    private BigDecimal decimal(String field) {
        String text = said(field).replace(",", "");
        return text.matches("\\d{1,6}(\\.\\d{1,2})?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    private @Nullable LocalDate day(String field) {
        WhenText when = new WhenText();
        when.setText(said(field));
        return when.date(now).orElse(null);
    }

    private @Nullable String orNull(String field) {
        return said(field).isEmpty() ? null : said(field);
    }

    private <T extends Enum<T>> Optional<T> choice(String field, T[] all) {
        return Arrays.stream(all).filter(one -> one.name().equals(said(field))).findFirst();
    }
}
