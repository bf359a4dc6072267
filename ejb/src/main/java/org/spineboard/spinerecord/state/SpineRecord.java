package org.spineboard.spinerecord.state;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.platform.SiteZone;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.observation.ObservationBook;
import org.spineboard.spinerecord.observation.Observed;
import org.spineboard.spinerecord.treatment.TreatmentBook;
import org.spineboard.spinerecord.treatment.TreatmentRow;

/**
 * Reads the spine record of a case's patient, with what the patient's earlier cases at the same centre hold. Asks the
 * database three things: whose case it is, what was observed, what was treated.
 */
@Stateless
public class SpineRecord {
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

    /** What holds at a moment, by all that is known today. */
    @Act(Action.SPINE_READ)
    public SpineState of(CaseNumber number, Instant at) {
        return state(number, at, Instant.MAX);
    }

    /** What holds now. */
    @Act(Action.SPINE_READ)
    public SpineState now(CaseNumber number) {
        return state(number, times.now(), Instant.MAX);
    }

    /** What was believed then: nothing that was written down or taken back later. */
    @Act(Action.SPINE_READ)
    public SpineState believed(CaseNumber number, Instant then) {
        return state(number, then, then);
    }

    /** The moments at which something changed, the latest first. */
    @Act(Action.SPINE_READ)
    public List<Instant> moments(CaseNumber number) {
        PatientId patient = ledger.place(number).patient();
        Stream<Instant> treated = standing(treatments.ofPatient(patient), Instant.MAX)
                .flatMap(row -> Optional.ofNullable(row.lastDay()).stream())
                .map(day -> day.first().atStartOfDay(zone.id()).toInstant());
        return Stream.concat(StateRule.moments(observations.ofPatient(patient)), treated)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private SpineState state(CaseNumber number, Instant at, Instant known) {
        CasePlace place = ledger.place(number);
        List<Observed> rows = observations.ofPatient(place.patient());
        StateRule rule = StateRule.at(rows, at, known);
        Map<Aspect, Told> patient = rule.patient();
        Numbering numbering = Optional.ofNullable(patient.get(Aspect.NUMBERING))
                .filter(told -> !told.isMissing())
                .map(told -> Numbering.valueOf(told.value()))
                .orElse(Numbering.USUAL);
        return new SpineState(
                number, place.patient(), at, numbering, rule.lesions(), treated(place.patient(), at, known), patient);
    }

    private List<EarlierTreatment> treated(PatientId patient, Instant at, Instant known) {
        return standing(treatments.ofPatient(patient), known)
                .filter(row -> isBefore(row.lastDay(), at, zone.id()))
                .map(EarlierTreatment::of)
                .sorted(Comparator.comparing(SpineRecord::day).reversed())
                .toList();
    }

    private static Stream<TreatmentRow> standing(List<TreatmentRow> rows, Instant known) {
        List<TreatmentRow> written = rows.stream()
                .filter(row -> !row.signature().at().isAfter(known))
                .toList();
        Set<UUID> takenBack = written.stream()
                .flatMap(row -> Optional.ofNullable(row.takesBack()).stream())
                .collect(Collectors.toSet());
        return written.stream().filter(row -> row.takesBack() == null && !takenBack.contains(row.id()));
    }

    /** What nobody can date has been before whatever is asked about. */
    private static boolean isBefore(@Nullable KnownDay day, Instant at, ZoneId zone) {
        return day == null || !day.first().atStartOfDay(zone).toInstant().isAfter(at);
    }

    private static LocalDate day(EarlierTreatment treatment) {
        KnownDay day = treatment.lastDay();
        return day == null ? LocalDate.MIN : day.latest();
    }
}
