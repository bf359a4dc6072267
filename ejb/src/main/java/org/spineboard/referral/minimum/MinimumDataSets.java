package org.spineboard.referral.minimum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The configured minimum data sets. */
@ApplicationScoped
public class MinimumDataSets {
    @PersistenceContext
    EntityManager em;

    /** The version that holds at the given time. */
    public MinimumDataSet inForce(Instant now) {
        List<MinimumDataRow> rows = em.createNamedQuery("MinimumDataRow.inForce", MinimumDataRow.class)
                .setParameter("now", now)
                .getResultList();
        Map<DataItem, String> letters =
                rows.stream().collect(Collectors.toMap(MinimumDataRow::item, MinimumDataRow::letters));
        int version = rows.stream()
                .findFirst()
                .map(MinimumDataRow::version)
                .orElseThrow(() -> new IllegalStateException("No minimum data set is in force"));
        return new MinimumDataSet(version, letters);
    }
}
