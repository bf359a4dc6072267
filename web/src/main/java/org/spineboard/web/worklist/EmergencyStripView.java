package org.spineboard.web.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.reading.RunningEmergency;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistPreset;

/**
 * The emergencies above the list. The page asks every few seconds; only when their number has changed, or a minute has
 * gone by on the clocks, are the patients read again, so that the audit trail is not filled by screens nobody looks at.
 */
@Named("emergencies")
@ViewScoped
public class EmergencyStripView implements Serializable {
    static final int SHOWN = 4;
    private static final Duration CLOCKS_AGE = Duration.ofMinutes(1);

    @Inject
    CaseRecord cases;

    @Inject
    Worklist list;

    @Inject
    InstantSource clock;

    @Inject
    FacesContext faces;

    private List<RunningEmergency> running = List.of();
    private long count;
    private Instant readAt = Instant.EPOCH;

    @PostConstruct
    void load() {
        count = list.count(WorklistPreset.EMERGENCIES.query());
        running = count == 0 ? List.of() : cases.runningEmergencies();
        readAt = clock.instant();
    }

    /** Looks whether anything changed; if nothing did, nothing is sent. */
    public void refresh() {
        boolean old = readAt.plus(CLOCKS_AGE).isBefore(clock.instant());
        if (old || list.count(WorklistPreset.EMERGENCIES.query()) != count) {
            load();
        } else {
            faces.getPartialViewContext().getRenderIds().clear();
        }
    }

    /** The most pressing ones. */
    public List<RunningEmergency> getMostPressing() {
        return running.subList(0, Math.min(SHOWN, running.size()));
    }

    public int getCount() {
        return running.size();
    }

    /** How many are not shown. */
    public int getMore() {
        return Math.max(0, running.size() - SHOWN);
    }
}
