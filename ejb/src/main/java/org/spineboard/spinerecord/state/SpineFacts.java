package org.spineboard.spinerecord.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.fact.FactSource;
import org.spineboard.platform.SiteZone;
import org.spineboard.platform.Times;
import org.spineboard.referral.form.Primary;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.observation.ObservationBook;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.TreatmentBook;
import org.spineboard.spinerecord.treatment.TreatmentRow;

/** What the spine record says that interlocks rest on: stability, earlier radiotherapy, bloods, drugs, the primary. */
@ApplicationScoped
class SpineFacts implements FactSource {
    private static final String PLACE = "spine";

    @Inject
    CaseLedger ledger;

    @Inject
    ObservationBook observations;

    @Inject
    TreatmentBook treatments;

    @Inject
    Times times;

    @Inject
    SiteZone zone;

    @Override
    public List<Fact> of(CaseNumber number) {
        PatientId patient = ledger.place(number).patient();
        StateRule rule = StateRule.at(observations.ofPatient(patient), times.now(), Instant.MAX);
        Map<Aspect, Told> told = rule.patient();
        List<Fact> facts = new ArrayList<>();
        Numbering numbering =
                known(told, Aspect.NUMBERING).map(Numbering::valueOf).orElse(Numbering.USUAL);
        rule.lesions().forEach(lesion -> stability(lesion, numbering).ifPresent(facts::add));
        irradiated(treatments.ofPatient(patient), facts);
        blood(told, Aspect.PLATELETS, "10\u2079/L", Fact.Test.PLATELETS).ifPresent(facts::add);
        blood(told, Aspect.INR, "", Fact.Test.INR).ifPresent(facts::add);
        known(told, Aspect.LAST_ANTI_ANGIOGENIC)
                .ifPresent(day -> facts.add(new Fact.LastAntiAngiogenic(LocalDate.parse(day), PLACE)));
        known(told, Aspect.PRIMARY)
                .flatMap(SpineFacts::primary)
                .ifPresent(primary -> facts.add(new Fact.Cancer(primary, null, null, PLACE)));
        return facts;
    }

    private static Optional<Fact> stability(LesionState lesion, Numbering numbering) {
        Optional<ScoreResult> sins = LesionScores.sins(lesion, numbering);
        return sins.filter(result -> result.min().isPresent() && result.max().isPresent())
                .map(result -> new Fact.Stability(
                        lesion.at(),
                        whole(result.min().get().exact()),
                        whole(result.max().get().exact()),
                        PLACE));
    }

    private static void irradiated(List<TreatmentRow> rows, List<Fact> facts) {
        rows.stream()
                .filter(row -> row.kind() == TreatmentKind.RADIATION && row.takesBack() == null)
                .filter(row -> rows.stream().noneMatch(other -> row.id().equals(other.takesBack())))
                .forEach(row -> facts.add(earlier(row)));
    }

    private static Fact earlier(TreatmentRow row) {
        Dose dose = row.dose();
        KnownDay last = row.lastDay();
        return new Fact.EarlierRadiation(
                List.of(row.at()),
                row.at().toString(),
                dose == null ? null : dose.total(),
                dose == null ? null : dose.fractions(),
                last == null ? null : last.latest(),
                PLACE);
    }

    private Optional<Fact> blood(Map<Aspect, Told> told, Aspect aspect, String unit, Fact.Test test) {
        return Optional.ofNullable(told.get(aspect))
                .filter(one -> !one.isMissing())
                .flatMap(one -> one.in(unit)
                        .map(value ->
                                new Fact.Blood(test, value, LocalDate.ofInstant(one.observedAt(), zone.id()), PLACE)));
    }

    private static Optional<String> known(Map<Aspect, Told> told, Aspect aspect) {
        return Optional.ofNullable(told.get(aspect))
                .filter(one -> !one.isMissing())
                .map(Told::value);
    }

    /** The primaries of the spine record are those of the referral and a few more. */
    private static Optional<Primary> primary(String name) {
        return Arrays.stream(Primary.values())
                .filter(primary -> primary.name().equals(name))
                .findFirst();
    }

    private static int whole(BigDecimal total) {
        return total.intValue();
    }
}
