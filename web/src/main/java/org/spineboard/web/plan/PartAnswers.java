package org.spineboard.web.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.Radiation;
import org.spineboard.plan.part.Surgery;
import org.spineboard.plan.part.Systemic;
import org.spineboard.spine.LevelText;
import org.spineboard.web.text.ClinicalDates;

/** Writes a signed part back into the fields of its form, so that a further version begins with it. */
final class PartAnswers {
    private final Map<String, String> answers = new HashMap<>();

    private PartAnswers() {}

    static Map<String, String> of(PartContent content) {
        PartAnswers form = new PartAnswers();
        form.put("startBy", day(content.startBy()));
        form.put("intent", content.intent());
        form.put("levels", LevelText.of(content.ranges(LevelPurpose.TARGET)));
        form.radiation(content.radiation());
        form.systemic(content.systemic(), content.drugs());
        form.surgery(content.surgery(), content);
        if (content.systemic() == null) {
            content.drugs().forEach(drug -> form.drug("steroidDrug", drug));
        }
        content.care().forEach(line -> form.put(PartEntry.careField(line.kind()), line.words()));
        return form.answers;
    }

    private void radiation(@Nullable Radiation said) {
        if (said != null) {
            put("technique", said.technique());
            put("dose", said.doseGy().stripTrailingZeros().toPlainString());
            put("fractions", said.fractions().toString());
            put("earlier", said.earlier());
        }
    }

    private void systemic(@Nullable Systemic said, List<Drug> drugs) {
        if (said != null) {
            Integer cycles = said.cycles();
            put("regimen", said.regimen());
            put("line", said.line().toString());
            put("duration", cycles == null ? PartEntry.PROGRESSION : "CYCLES");
            put("cycles", cycles == null ? null : cycles.toString());
            put("holds", said.holds());
            for (int i = 0; i < drugs.size(); i++) {
                drug("drug" + (i + 1), drugs.get(i));
            }
        }
    }

    private void surgery(@Nullable Surgery said, PartContent content) {
        if (said != null) {
            put("procedure", said.procedure().name());
            put("levels", LevelText.of(content.ranges(LevelPurpose.INSTRUMENTED)));
            put("decompressed", LevelText.of(content.ranges(LevelPurpose.DECOMPRESSED)));
            put("approach", said.approach());
            put(
                    "embolisation",
                    said.embolisation() == null ? null : said.embolisation().name());
            put("embolisationWords", said.embolisationWords());
            put("surgeon", said.surgeon());
        }
    }

    private void drug(String field, Drug drug) {
        put(field, drug.drug());
        put(field + "Form", drug.form());
        put(field + "Amount", drug.amount().stripTrailingZeros().toPlainString());
        put(field + "Unit", drug.unit());
        put(field + "Route", drug.route());
        put(field + "Frequency", drug.frequency());
        put("steroidStop", day(drug.stopOn()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : ClinicalDates.weekdayDate(day);
    }

    private void put(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            answers.put(field, text);
        }
    }
}
