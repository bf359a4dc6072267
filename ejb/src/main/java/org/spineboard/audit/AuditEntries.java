package org.spineboard.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;

/** The rows of the trail. They are inserted and read; the database refuses anything else. */
@ApplicationScoped
class AuditEntries {
    @PersistenceContext
    EntityManager entities;

    /** Writes them in their order, each with the patients of its cases; nothing for none. */
    void add(Collection<DoneAct> acts) {
        if (acts.isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        acts.forEach(act -> rows.add(act.columns()));
        entities.createNamedQuery("AuditEntry.add")
                .setParameter("acts", rows.build().toString())
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
}
