package org.spineboard.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spineboard.shared.CaseNumber;

/** Keeps the documents. */
@ApplicationScoped
class DocumentBook {
    @PersistenceContext
    EntityManager em;

    /** The documents of a case, newest first. */
    List<DocumentRow> ofCase(CaseNumber number) {
        Map<UUID, Withdrawal> withdrawn = all("Withdrawal.ofCase", Withdrawal.class, number).stream()
                .collect(Collectors.toMap(Withdrawal::document, Function.identity()));
        return all("Document.ofCase", Document.class, number).stream()
                .map(document -> document.row(withdrawn.get(document.id())))
                .sorted(Comparator.comparing((DocumentRow row) -> row.stored().at())
                        .thenComparing(DocumentRow::id)
                        .reversed())
                .toList();
    }

    /** One of the case's documents. */
    DocumentRow one(CaseNumber number, UUID id) {
        return ofCase(number).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(DocumentRefused::unknown);
    }

    /** The case's document with this very content. */
    Optional<DocumentRow> same(CaseNumber number, String sha256) {
        return ofCase(number).stream()
                .filter(row -> row.sha256().equals(sha256))
                .findFirst();
    }

    /** A document the caller may know of, with its content. */
    DocumentFile open(UUID id) {
        Document document = em.createNamedQuery("Document.one", Document.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(DocumentRefused::unknown);
        DocumentContent content = em.createNamedQuery("DocumentContent.one", DocumentContent.class)
                .setParameter("id", id)
                .getSingleResult();
        DocumentRow row = document.row(null);
        return new DocumentFile(one(row.number(), id), content.bytes());
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
