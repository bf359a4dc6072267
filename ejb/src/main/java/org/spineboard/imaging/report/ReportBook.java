package org.spineboard.imaging.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spineboard.imaging.study.StudyBook;
import org.spineboard.imaging.study.StudyRefused;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.observation.ObservationBook;
import org.spineboard.spinerecord.observation.Observed;

/** Keeps the reports. Reads the imaging of a case in four queries, however much there is of it. */
@ApplicationScoped
class ReportBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    StudyBook studies;

    @Inject
    ObservationBook observations;

    /** The studies of a case, newest first, each with its reports, latest version first. */
    List<StudyFile> ofCase(CaseNumber number) {
        List<Report> reports = reports(number);
        return files(number, signed(number, reports, reports.isEmpty() ? Map.of() : levels(number)));
    }

    private Map<UUID, List<LevelSaid>> levels(CaseNumber number) {
        Map<UUID, List<Observed>> reported = observations.reportedIn(number).stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.seen().report())));
        Map<UUID, List<LevelSaid>> levels = new HashMap<>();
        reported.forEach((report, rows) -> levels.put(report, levels(rows)));
        return levels;
    }

    /** What one report says, from above to below. */
    private static List<LevelSaid> levels(List<Observed> rows) {
        Map<SpinalRange, List<Stated>> said = new LinkedHashMap<>();
        rows.forEach(row -> Optional.ofNullable(row.lesion())
                .ifPresent(lesion -> said.computeIfAbsent(lesion.at(), at -> new ArrayList<>())
                        .add(row.stated())));
        return said.entrySet().stream()
                .map(one -> new LevelSaid(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing((LevelSaid level) -> level.at().from())
                        .thenComparing(level -> level.at().to()))
                .toList();
    }

    /** Those with an alert that nobody has taken responsibility for; a case without alerts is asked for its reports only. */
    List<StudyFile> alerts(CaseNumber number) {
        List<Report> reports = reports(number);
        if (reports.stream().map(report -> report.signed(List.of(), null)).noneMatch(SignedReport::isAlert)) {
            return List.of();
        }
        return files(number, signed(number, reports, Map.of())).stream()
                .filter(file -> file.openAlert().isPresent())
                .toList();
    }

    private List<StudyFile> files(CaseNumber number, Map<UUID, List<SignedReport>> reports) {
        return studies.ofCase(number).stream()
                .map(study -> new StudyFile(study, reports.getOrDefault(study.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<SignedReport>> signed(
            CaseNumber number, List<Report> reports, Map<UUID, List<LevelSaid>> levels) {
        Map<UUID, Signature> acknowledged = all("Acknowledgement.ofCase", Acknowledgement.class, number).stream()
                .collect(Collectors.toMap(Acknowledgement::report, Acknowledgement::signature));
        return reports.stream()
                .map(report ->
                        report.signed(levels.getOrDefault(report.id(), List.of()), acknowledged.get(report.id())))
                .collect(Collectors.groupingBy(SignedReport::study));
    }

    private List<Report> reports(CaseNumber number) {
        return all("Report.ofCase", Report.class, number);
    }

    /** One study of the case with its reports. */
    StudyFile one(CaseNumber number, UUID study) {
        return ofCase(number).stream()
                .filter(file -> file.study().id().equals(study))
                .findFirst()
                .orElseThrow(StudyRefused::unknown);
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    private <T> List<T> all(String query, Class<T> type, CaseNumber number) {
        return em.createNamedQuery(query, type)
                .setParameter("number", number.value())
                .getResultList();
    }
}
