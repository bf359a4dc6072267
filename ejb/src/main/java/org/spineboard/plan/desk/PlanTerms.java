package org.spineboard.plan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.PlanRefused;
import org.spineboard.plan.part.CareLine;
import org.spineboard.plan.part.Drug;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.Radiation;
import org.spineboard.plan.part.Surgery;
import org.spineboard.plan.part.Systemic;
import org.spineboard.platform.Picklists;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.Text;

/** What holds for everything that is said in a plan: texts as they may be stored, choices in force, days and times. */
@ApplicationScoped
class PlanTerms {
    private static final int UNIT = 20;

    @Inject
    Picklists picklists;

    @Inject
    SiteZone zone;

    /** The content as it may be stored. */
    PartContent cleaned(PartContent said) {
        return new PartContent(
                said.startBy(),
                said.intent() == null ? null : choice(Picklists.TREATMENT_INTENT, said.intent()),
                said.levels(),
                said.radiation() == null ? null : cleaned(said.radiation()),
                said.systemic() == null ? null : cleaned(said.systemic()),
                said.surgery() == null ? null : cleaned(said.surgery()),
                said.drugs().stream().map(PlanTerms::cleaned).toList(),
                said.care().stream()
                        .map(line -> new CareLine(line.kind(), Text.line(line.words(), Text.LINE)))
                        .toList());
    }

    /** A choice of a list that is in force. */
    String choice(String list, String code) {
        if (!picklists.has(list, code)) {
            throw PlanRefused.choice();
        }
        return code;
    }

    /** The label of a choice that is in force. */
    String label(String list, String code) {
        return picklists.of(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(PlanRefused::choice)
                .label();
    }

    /** A reason in words, where one is asked for. */
    @Nullable
    String reason(@Nullable String said, boolean needed) {
        if (!needed) {
            return null;
        }
        String reason = line(said, Text.LINE);
        if (reason == null) {
            PlanRefused.ifAny(List.of(PlanFault.REASON_MISSING));
        }
        return reason;
    }

    /** A line, or nothing. */
    static @Nullable String line(@Nullable String said, int max) {
        String text = said == null ? "" : Text.line(said, max);
        return text.isEmpty() ? null : text;
    }

    /** A paragraph, or nothing. */
    static @Nullable String paragraph(@Nullable String said) {
        String text = said == null ? "" : Text.paragraph(said, Text.LONG);
        return text.isEmpty() ? null : text;
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone.id());
    }

    /** When on that day something may have happened: of today it is now, of another day its noon. */
    Instant moment(LocalDate day, Instant now) {
        return day.equals(day(now))
                ? now
                : day.atTime(LocalTime.NOON).atZone(zone.id()).toInstant();
    }

    private Radiation cleaned(Radiation said) {
        return new Radiation(
                choice(Picklists.RADIATION_TECHNIQUE, said.technique()),
                said.doseGy(),
                said.fractions(),
                Text.paragraph(said.earlier(), Text.LONG));
    }

    private static Systemic cleaned(Systemic said) {
        return new Systemic(Text.line(said.regimen(), Text.LINE), said.line(), said.cycles(), paragraph(said.holds()));
    }

    private Surgery cleaned(Surgery said) {
        String approach = line(said.approach(), Text.LINE);
        return new Surgery(
                said.procedure(),
                approach == null ? null : choice(Picklists.SURGICAL_APPROACH, approach),
                said.embolisation(),
                line(said.embolisationWords(), Text.LINE),
                line(said.surgeon(), Text.SHORT));
    }

    private static Drug cleaned(Drug said) {
        return new Drug(
                Text.line(said.drug(), Text.SHORT),
                Text.line(said.form(), Text.SHORT),
                said.amount(),
                Text.line(said.unit(), UNIT),
                Text.line(said.route(), Text.SHORT),
                Text.line(said.frequency(), Text.SHORT),
                said.stopOn());
    }
}
