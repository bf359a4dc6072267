package org.spineboard.web.spine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.shared.time.WhenText;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.CordStructure;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.RecordTreatment;
import org.spineboard.spinerecord.treatment.TreatmentCheck;
import org.spineboard.web.text.ClinicalDates;

/** What was typed about an earlier treatment, read: the order, or what is wrong at which field. */
final class TreatmentEntry {
    static final List<String> FIELDS = List.of(
            "kind",
            SpineEntry.FROM,
            SpineEntry.TO,
            "dose",
            "fractions",
            "cord",
            "structure",
            "lastDay",
            "words",
            SpineEntry.SOURCE);

    private static final Pattern DOSE = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2})[/-](?<year>\\d{4})");
    private static final int MONTHS = 12;

    private final Map<String, String> answers;
    private final Instant now;
    private final Map<String, String> problems = new LinkedHashMap<>();

    TreatmentEntry(Map<String, String> answers, Instant now) {
        this.answers = answers;
        this.now = now;
    }

    /** What is wrong: the sentence's key by field. */
    Map<String, String> problems() {
        return problems;
    }

    /** The order; empty when something is wrong. */
    Optional<RecordTreatment> read(CaseNumber number) {
        Optional<TreatmentKind> kind = Arrays.stream(TreatmentKind.values())
                .filter(one -> one.name().equals(answer("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            problems.put("kind", "spinerecord.form.kindMissing");
        }
        Optional<SpinalRange> at = range();
        Dose dose = dose();
        KnownDay day = answer("lastDay").isEmpty() ? null : day(answer("lastDay"));
        kind.flatMap(one -> TreatmentCheck.fault(one, dose))
                .ifPresent(fault -> problems.putIfAbsent("dose", "spinerecord.TreatmentFault." + fault));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordTreatment(
                number,
                kind.orElseThrow(),
                at.orElseThrow(),
                dose,
                day,
                answer("words"),
                Source.valueOf(answer(SpineEntry.SOURCE))));
    }

    private Optional<SpinalRange> range() {
        Optional<SpinalLevel> from = SpinalLevel.named(answer(SpineEntry.FROM));
        Optional<SpinalLevel> to = answer(SpineEntry.TO).isEmpty() ? from : SpinalLevel.named(answer(SpineEntry.TO));
        if (from.isEmpty() || to.isEmpty()) {
            problems.put(SpineEntry.FROM, "spinerecord.form.levelMissing");
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) > 0) {
            problems.put(SpineEntry.TO, "spinerecord.form.upwards");
            return Optional.empty();
        }
        return Optional.of(new SpinalRange(from.get(), to.get()));
    }

    private @Nullable Dose dose() {
        BigDecimal total = gray("dose");
        BigDecimal cord = gray("cord");
        Integer fractions = null;
        if (!answer("fractions").isEmpty()) {
            if (WHOLE.matcher(answer("fractions")).matches()) {
                fractions = Integer.valueOf(answer("fractions"));
            } else {
                problems.put("fractions", "spinerecord.TreatmentFault.FRACTIONS");
            }
        }
        CordStructure structure = answer("structure").isEmpty() ? null : CordStructure.valueOf(answer("structure"));
        if (total == null) {
            if (cord != null || fractions != null || structure != null) {
                problems.putIfAbsent("dose", "spinerecord.form.doseMissing");
            }
            return null;
        }
        return new Dose(total, fractions, cord, structure);
    }

    private @Nullable BigDecimal gray(String field) {
        String typed = answer(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!DOSE.matcher(typed).matches()) {
            problems.put(field, "spinerecord.form.gray");
            return null;
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    /** A day, a month such as 03/2024, or a year. */
    private @Nullable KnownDay day(String typed) {
        LocalDate today = LocalDate.ofInstant(now, ClinicalDates.zone());
        Optional<KnownDay> known = known(typed);
        if (known.isEmpty()) {
            problems.put("lastDay", "spinerecord.form.dayUnread");
        } else if (known.get().first().isAfter(today)) {
            problems.put("lastDay", "spinerecord.time.future");
        }
        return known.orElse(null);
    }

    private Optional<KnownDay> known(String typed) {
        Matcher year = YEAR.matcher(typed);
        if (year.matches()) {
            return Optional.of(KnownDay.year(Integer.parseInt(year.group("year"))));
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            int number = Integer.parseInt(month.group("month"));
            return number >= 1 && number <= MONTHS
                    ? Optional.of(KnownDay.month(Integer.parseInt(month.group("year")), number))
                    : Optional.empty();
        }
        ClinicalTime time = new WhenText(ClinicalDates.zone(), now).read(typed).time();
        return Optional.ofNullable(time)
                .flatMap(one -> one.earliest(ClinicalDates.zone()))
                .map(moment -> KnownDay.day(LocalDate.ofInstant(moment, ClinicalDates.zone())));
    }

    private String answer(String field) {
        return Objects.requireNonNullElse(answers.get(field), "").strip();
    }
}
