package org.spineboard.biopsy.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spineboard.platform.Times;

/** The codes of ICD-O-3 in force. */
@ApplicationScoped
public class CodeBook {
    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Times times;

    /** Codes that hold all these words, or the start of them, wherever they stand; at most 20. */
    public List<CodeRow> search(Axis axis, String words) {
        List<String> terms = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(term -> !term.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return em.createNamedQuery("IcdoCode.holding", IcdoCode.class)
                .setParameter("axis", axis)
                .setParameter("now", times.now())
                .setParameter("term", terms.isEmpty() ? "" : terms.get(0))
                .getResultStream()
                .map(IcdoCode::row)
                .filter(row -> terms.stream().allMatch(row.shown().toLowerCase(Locale.ROOT)::contains))
                .limit(SHOWN)
                .toList();
    }

    /** The code of that name. */
    public Optional<CodeRow> find(Axis axis, String code) {
        return em.createNamedQuery("IcdoCode.named", IcdoCode.class)
                .setParameter("axis", axis)
                .setParameter("code", code)
                .setParameter("now", times.now())
                .getResultStream()
                .map(IcdoCode::row)
                .findFirst();
    }
}
