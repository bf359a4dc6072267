package org.spineboard.board.session;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.casefile.worklist.WorklistRow;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Decisions made without quorum, which stand on every agenda until a meeting with quorum has spoken. */
public record WaitingDecisions(List<Waiting> rows) implements Concerning, Serializable {
    public WaitingDecisions {
        rows = List.copyOf(rows);
    }

    /** One of them, with what lists show of its case. */
    public record Waiting(DecisionRow decision, WorklistRow line) implements Serializable {}

    @Override
    public Set<Subject> subjects() {
        return rows.stream().flatMap(row -> row.line().subjects().stream()).collect(Collectors.toSet());
    }
}
