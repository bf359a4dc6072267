package org.spineboard.casefile.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.casefile.ledger.CaseState;
import org.spineboard.casefile.worklist.CaseLines;
import org.spineboard.casefile.worklist.Sort;
import org.spineboard.casefile.worklist.WorklistColumn;
import org.spineboard.casefile.worklist.WorklistPreset;
import org.spineboard.casefile.worklist.WorklistQuery;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.pathway.ClockRules;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PageRequest;

/** Reads what waits for triage. */
@ApplicationScoped
class TriageQueue {
    private static final PageRequest ALL = new PageRequest(0, 200);
    private static final List<Sort> PRESSING = List.of(
            new Sort(WorklistColumn.TRACK, true),
            new Sort(WorklistColumn.NEXT_CLOCK, true),
            new Sort(WorklistColumn.SUBMITTED, true));

    @Inject
    CaseLines lines;

    @Inject
    CaseLedger ledger;

    @Inject
    ClockRules rules;

    @Inject
    InstantSource clock;

    List<TriageRow> waiting() {
        List<WorklistRow> rows = lines.page(new WorklistQuery(WorklistPreset.WAITING_FOR_TRIAGE.query(), PRESSING, ALL))
                .rows();
        Map<CaseNumber, List<String>> lacking =
                ledger.lacking(rows.stream().map(WorklistRow::number).toList());
        return rows.stream()
                .map(row -> row(row, lacking.getOrDefault(row.number(), List.of())))
                .toList();
    }

    TriageCase look(CaseNumber number) {
        WorklistRow row = lines.one(number).orElseThrow(() -> new CaseNotFound(number));
        CaseState state = ledger.read(number);
        List<String> lacking = ledger.lacking(List.of(number)).getOrDefault(number, List.of());
        return new TriageCase(row(row, lacking), rules.book().read(state.milestones(), clock.instant()), state.items());
    }

    private static TriageRow row(WorklistRow row, List<String> lacking) {
        return new TriageRow(
                row.number(),
                row.patient(),
                row.referral(),
                row.status(),
                row.statusSince(),
                row.track(),
                row.primaryKey(),
                row.headline(),
                row.referring(),
                row.referringName(),
                row.submittedAt(),
                lacking,
                row.possibleDuplicate(),
                row.clock(),
                row.version());
    }
}
