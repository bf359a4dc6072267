package org.spineboard.web.triage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.casefile.triage.TriageRow;
import org.spineboard.casefile.worklist.Worklist;
import org.spineboard.casefile.worklist.WorklistPreset;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.frame.Words;

/**
 * The list of referrals that wait. The page asks every few seconds; the list is read and sent again only when the
 * numbers changed or its clocks are a minute old, so that neither the reader nor the audit trail is disturbed.
 */
@Named("inbox")
@ViewScoped
public class InboxView implements Serializable {
    private static final Duration CLOCKS_AGE = Duration.ofMinutes(1);

    @Inject
    TriageInbox inbox;

    @Inject
    Worklist list;

    @Inject
    InstantSource clock;

    @Inject
    FacesContext faces;

    private List<TriageRow> rows = List.of();
    private Set<CaseNumber> known = Set.of();
    private Set<CaseNumber> arrived = new HashSet<>();
    private String news = "";
    private long waiting;
    private long emergencies;
    private Instant readAt = Instant.EPOCH;

    @PostConstruct
    void load() {
        count();
        read();
    }

    /** Looks whether anything changed; if nothing did, nothing is sent. */
    public void refresh() {
        long waitingBefore = waiting;
        long emergenciesBefore = emergencies;
        count();
        boolean old = readAt.plus(CLOCKS_AGE).isBefore(clock.instant());
        if (old || waiting != waitingBefore || emergencies != emergenciesBefore) {
            Set<CaseNumber> before = known;
            read();
            tell(rows.stream().filter(row -> !before.contains(row.number())).toList());
        } else {
            faces.getPartialViewContext().getRenderIds().clear();
        }
    }

    private void count() {
        waiting = list.count(WorklistPreset.WAITING_FOR_TRIAGE.query());
        emergencies = list.count(WorklistPreset.EMERGENCIES.query());
    }

    private void read() {
        rows = inbox.waiting();
        known = rows.stream().map(TriageRow::number).collect(Collectors.toSet());
        readAt = clock.instant();
    }

    /** Case numbers only: the sentence is read aloud. */
    private void tell(List<TriageRow> fresh) {
        arrived = fresh.stream().map(TriageRow::number).collect(Collectors.toCollection(HashSet::new));
        news = fresh.stream()
                .map(row -> Words.of("triage.arrived." + row.track(), row.number()))
                .collect(Collectors.joining(" "));
    }

    /** The referral to decide on after this one, the first when it was the last, none when it was the only one. */
    @Nullable
    CaseNumber after(CaseNumber number) {
        List<CaseNumber> numbers = rows.stream()
                .filter(row -> row.number().equals(number) || isToDecide(row))
                .map(TriageRow::number)
                .toList();
        int at = numbers.indexOf(number);
        if (at + 1 < numbers.size()) {
            return numbers.get(at + 1);
        }
        return at > 0 ? numbers.get(0) : null;
    }

    private static boolean isToDecide(TriageRow row) {
        return row.status() != CaseStatus.AWAITING_INFO;
    }

    /** How many wait for the coordinator. */
    public long getToDecide() {
        return waiting - getAwaiting();
    }

    /** How many wait for an answer of somebody else. */
    public long getAwaiting() {
        return rows.stream().filter(row -> !isToDecide(row)).count();
    }

    /** How many wait that the list, which holds the most pressing ones, does not show. */
    public long getUnlisted() {
        return Math.max(0, waiting - rows.size());
    }

    public List<TriageRow> getRows() {
        return rows;
    }

    /** What arrived since the list was last read, in words. */
    public String getNews() {
        return news;
    }

    public boolean isArrived(TriageRow row) {
        return arrived.contains(row.number());
    }
}
