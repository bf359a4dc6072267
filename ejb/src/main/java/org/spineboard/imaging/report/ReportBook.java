package org.spineboard.imaging.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spineboard.imaging.study.StudyBook;
import org.spineboard.imaging.study.StudyRefused;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Signature;

/** Keeps the reports. Reads the imaging of a case in four queries, however much there is of it. */
@ApplicationScoped
class ReportBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    StudyBook studies;

    /** The studies of a case, newest first, each with its reports, latest version first. */
    List<StudyFile> ofCase(CaseNumber number) {
        Map<UUID, List<LevelSaid>> levels = all("LevelFinding.ofCase", LevelFinding.class, number).stream()
                .collect(Collectors.groupingBy(
                        LevelFinding::report, Collectors.mapping(LevelFinding::said, Collectors.toList())));
        return files(number, signed(number, reports(number), levels));
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
