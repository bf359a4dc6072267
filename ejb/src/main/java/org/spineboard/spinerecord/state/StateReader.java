package org.spineboard.spinerecord.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.platform.SiteZone;
import org.spineboard.platform.Times;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.Role;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.observation.ObservationBook;
import org.spineboard.spinerecord.observation.Observed;
import org.spineboard.spinerecord.treatment.TreatmentBook;
import org.spineboard.spinerecord.treatment.TreatmentRow;

/** Works out what the record says, for whoever has been let in already. */
@ApplicationScoped
public class StateReader {
    @Inject
    ObservationBook observations;

    @Inject
    TreatmentBook treatments;

    @Inject
    Times times;

    @Inject
    SiteZone zone;

    /** What holds now. */
    public SpineState now(CasePlace place) {
        return of(place, times.now(), Instant.MAX);
    }

    /** The moments at which something changed, the latest first. */
    List<Instant> moments(CasePlace place) {
        Stream<Instant> treated = standing(treatments.ofPatient(place.patient()), Instant.MAX)
                .flatMap(row -> Optional.ofNullable(row.lastDay()).stream())
                .map(day -> day.first().atStartOfDay(zone.id()).toInstant());
        return Stream.concat(StateRule.moments(observations.ofPatient(place.patient())), treated)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What each radiologist alone says of each lesion. */
    Map<UUID, List<LesionState>> readings(CasePlace place) {
        Map<String, List<Observed>> byReader = observations.ofPatient(place.patient()).stream()
                .filter(row -> row.signature().role() == Role.RADIOLOGIST)
                .sorted(Comparator.comparing(row -> row.signature().at()))
                .collect(Collectors.groupingBy(
                        row -> row.signature().subject(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<LesionState>> readings = new HashMap<>();
        byReader.values().forEach(rows -> StateRule.at(rows, times.now(), Instant.MAX)
                .lesions()
                .forEach(lesion -> readings.computeIfAbsent(lesion.id(), none -> new ArrayList<>())
                        .add(lesion)));
        return readings;
    }

    /**
     * What held.
     *
     * @param at what was seen later is left out
     * @param known what was written down or taken back later is left out
     */
    SpineState of(CasePlace place, Instant at, Instant known) {
        List<Observed> rows = observations.ofPatient(place.patient());
        StateRule rule = StateRule.at(rows, at, known);
        Map<Aspect, Told> patient = rule.patient();
        Numbering numbering = Optional.ofNullable(patient.get(Aspect.NUMBERING))
                .filter(told -> !told.isMissing())
                .map(told -> Numbering.valueOf(told.value()))
                .orElse(Numbering.USUAL);
        return new SpineState(
                place.number(),
                place.patient(),
                at,
                numbering,
                rule.lesions(),
                treated(place.patient(), at, known),
                patient);
    }

    private List<EarlierTreatment> treated(PatientId patient, Instant at, Instant known) {
        return standing(treatments.ofPatient(patient), known)
                .filter(row -> isBefore(row.lastDay(), at, zone.id()))
                .map(EarlierTreatment::of)
                .sorted(Comparator.comparing(StateReader::day).reversed())
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
