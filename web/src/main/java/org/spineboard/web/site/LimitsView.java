package org.spineboard.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.spineboard.pathway.LimitRow;
import org.spineboard.pathway.SiteLimits;
import org.spineboard.web.edge.SessionLimits;
import org.spineboard.web.text.ClinicalDates;
import org.spineboard.web.text.Durations;

/** The limits in force, for the pages that tell of them. */
@Named("limits")
@RequestScoped
public class LimitsView {
    private static final int FEW_HOURS = 48;

    @Inject
    SiteLimits site;

    private List<LimitRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = site.inForce();
    }

    public List<LimitRow> getRows() {
        return rows;
    }

    /** The limit of that key in words. */
    public String of(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> words(row.length()))
                .orElse(ClinicalDates.NOT_RECORDED);
    }

    /** A limit of a day is called 24 hours, as everybody does. */
    public String words(Duration length) {
        boolean hours = length.toMinutesPart() == 0 && length.toHours() <= FEW_HOURS;
        return hours ? length.toHours() + "hr" : Durations.duration(length);
    }

    /** How long one may be away before the session ends. */
    public String getIdle() {
        return Durations.duration(SessionLimits.configured().idle());
    }
}
