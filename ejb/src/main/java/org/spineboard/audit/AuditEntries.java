package org.spineboard.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.Subject;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.RequestTrace;

/** The rows of the trail. They are inserted and read; the database refuses anything else. */
@ApplicationScoped
class AuditEntries {
    private static final RequestTrace NO_REQUEST = new RequestTrace("", null, "");

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    void add(Action action, Caller caller, Collection<Subject> subjects, String outcome) {
        RequestTrace trace = Objects.requireNonNullElse(RequestTrace.current(), NO_REQUEST);
        entities.createNamedQuery("AuditEntry.add")
                .setParameter("recordedAt", clock.instant())
                .setParameter("action", action.name())
                .setParameter("subject", caller.subject())
                .setParameter("name", caller.displayName())
                .setParameter(
                        "roles",
                        String.join(
                                " ",
                                caller.roles().stream().map(Enum::name).sorted().toList()))
                .setParameter("organisation", caller.organisation().value())
                .setParameter("cases", caseNumbers(subjects))
                .setParameter("patients", patientIds(subjects))
                .setParameter("outcome", outcome)
                .setParameter("address", trace.address())
                .setParameter("session", Objects.requireNonNullElse(trace.sessionHash(), ""))
                .setParameter("request", trace.requestId())
                .executeUpdate();
    }

    Page<AuditRow> ofCase(CaseNumber number, OrganisationCode centre, PageRequest page) {
        List<AuditRow> rows = entities.createNamedQuery("AuditEntry.ofCase", AuditEntry.class)
                .setParameter("number", number.value())
                .setParameter("centre", centre.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(AuditEntry::row)
                .toList();
        Number total = (Number) entities.createNamedQuery("AuditEntry.countOfCase")
                .setParameter("number", number.value())
                .setParameter("centre", centre.value())
                .getSingleResult();
        return new Page<>(rows, total.longValue());
    }

    Page<AuditRow> search(AuditQuery query, OrganisationCode centre, PageRequest page) {
        TypedQuery<AuditEntry> found = entities.createNamedQuery("AuditEntry.search", AuditEntry.class);
        ask(found, query, centre);
        List<AuditRow> rows = found.setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(AuditEntry::row)
                .toList();
        Query count = entities.createNamedQuery("AuditEntry.countFound");
        ask(count, query, centre);
        return new Page<>(rows, ((Number) count.getSingleResult()).longValue());
    }

    private static void ask(Query found, AuditQuery query, OrganisationCode centre) {
        CaseNumber number = query.number();
        found.setParameter("number", number == null ? "" : number.value())
                .setParameter("person", query.person())
                .setParameter("since", query.since())
                .setParameter("centre", centre.value());
    }

    private static String[] caseNumbers(Collection<Subject> subjects) {
        return subjects.stream()
                .map(Subject::caseNumber)
                .filter(Objects::nonNull)
                .map(CaseNumber::value)
                .distinct()
                .toArray(String[]::new);
    }

    private static UUID[] patientIds(Collection<Subject> subjects) {
        return subjects.stream()
                .map(Subject::patient)
                .filter(Objects::nonNull)
                .map(patient -> patient.value())
                .distinct()
                .toArray(UUID[]::new);
    }
}
