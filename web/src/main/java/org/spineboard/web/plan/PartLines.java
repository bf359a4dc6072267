package org.spineboard.web.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.CareKind;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.Radiation;
import org.spineboard.plan.part.Surgery;
import org.spineboard.plan.part.Systemic;
import org.spineboard.spine.LevelText;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** Writes what a part of a plan says, treatments and drugs in the one grammar of such lines. */
final class PartLines {
    private final PartContent content;
    private final Map<String, String> labels;
    private final List<PartLine> lines = new ArrayList<>();

    private PartLines(PartContent content, Map<String, String> labels) {
        this.content = content;
        this.labels = labels;
    }

    /**
     * The lines of a part.
     *
     * @param labels the labels of the picklists by list and code, such as {@code TREATMENT_INTENT.PAIN}
     */
    static List<PartLine> of(PartContent content, Map<String, String> labels) {
        PartLines all = new PartLines(content, labels);
        Radiation radiation = content.radiation();
        Systemic systemic = content.systemic();
        Surgery surgery = content.surgery();
        if (radiation != null) {
            all.radiation(radiation);
        } else if (systemic != null) {
            all.systemic(systemic);
        } else if (surgery != null) {
            all.surgery(surgery);
        } else {
            all.supportive();
        }
        return List.copyOf(all.lines);
    }

    /** A number as it is written in a dose: grouped from 1,000, without needless zeros. */
    static String amount(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }

    private void radiation(Radiation said) {
        lines.add(new PartLine.Builder()
                .words(label("RADIATION_TECHNIQUE", said.technique()))
                .words(LevelText.of(content.ranges(LevelPurpose.TARGET)))
                .part(
                        PartLine.label(Words.of("plan.line.dose")),
                        PartLine.strong(Words.of("plan.line.gy", amount(said.doseGy()))),
                        PartLine.plain(Words.of("plan.line.in")),
                        PartLine.strong(String.valueOf(said.fractions())),
                        PartLine.plain(Words.of(said.fractions() == 1 ? "plan.line.fraction" : "plan.line.fractions")))
                .words(startBy())
                .line());
        intent();
        lines.add(PartLine.muted(Words.of("plan.line.earlier", said.earlier())));
    }

    private void systemic(Systemic said) {
        Integer cycles = said.cycles();
        String duration = cycles == null
                ? Words.of("plan.line.untilProgression")
                : Words.of(cycles == 1 ? "plan.line.cycle" : "plan.line.cycles", String.valueOf(cycles));
        lines.add(new PartLine.Builder()
                .part(PartLine.strong(said.regimen()))
                .words(Words.of("plan.line.line", String.valueOf(said.line())))
                .words(duration)
                .words(startBy())
                .line());
        content.drugs().forEach(drug -> lines.add(drug(drug)));
        intent();
        String holds = said.holds();
        if (holds != null) {
            lines.add(PartLine.muted(Words.of("plan.line.holds", holds)));
        }
    }

    private void surgery(Surgery said) {
        String decompressed = LevelText.of(content.ranges(LevelPurpose.DECOMPRESSED));
        lines.add(new PartLine.Builder()
                .words(Words.of("plan.procedure." + said.procedure()))
                .words(LevelText.of(content.ranges(LevelPurpose.INSTRUMENTED)))
                .words(decompressed.isEmpty() ? "" : Words.of("plan.line.decompressed", decompressed))
                .words(label("SURGICAL_APPROACH", said.approach()).toLowerCase(Locale.UK))
                .words(startBy())
                .line());
        if (said.surgeon() != null) {
            lines.add(PartLine.muted(Words.of("plan.line.surgeon", said.surgeon())));
        }
        if (said.embolisation() != null) {
            String words = said.embolisationWords();
            String answer = Words.of("plan.embolisation." + said.embolisation());
            lines.add(
                    PartLine.muted(Words.of("plan.line.embolisation", words == null ? answer : answer + ", " + words)));
        }
    }

    private void supportive() {
        content.drugs().forEach(drug -> lines.add(drug(drug)));
        content.care().forEach(line -> {
            String name = Words.of("plan.care." + line.kind());
            lines.add(
                    line.kind() == CareKind.NO_STEROID
                            ? PartLine.muted(name + ": " + line.words())
                            : new PartLine.Builder()
                                    .words(name)
                                    .words(line.words())
                                    .line());
        });
        lines.add(PartLine.muted(startBy()));
    }

    /** Generic name in bold and lower case, then form, dose, route, frequency. */
    private static PartLine drug(Drug drug) {
        LocalDate stop = drug.stopOn();
        return new PartLine.Builder()
                .part(PartLine.strong(drug.drug().toLowerCase(Locale.UK)))
                .words(drug.form())
                .part(
                        PartLine.label(Words.of("plan.line.dose")),
                        PartLine.strong(amount(drug.amount()) + ' ' + drug.unit()))
                .words(drug.route())
                .words(drug.frequency())
                .words(stop == null ? "" : Words.of("plan.line.until", ClinicalDates.weekdayDate(stop)))
                .line();
    }

    private void intent() {
        String intent = label("TREATMENT_INTENT", content.intent());
        if (!intent.isEmpty()) {
            lines.add(PartLine.muted(intent));
        }
    }

    private String startBy() {
        return content.startBy() == null
                ? ""
                : Words.of("plan.line.startBy", ClinicalDates.weekdayDate(content.startBy()));
    }

    private String label(String list, @Nullable String code) {
        return code == null ? "" : labels.getOrDefault(list + "." + code, code);
    }
}
