package org.spineboard.casefile;

import java.time.Instant;
import org.spineboard.shared.CaseNumber;

/** A case made a move; observers act after the transaction succeeded. */
public record CaseMoved(CaseNumber number, Move move, CaseStatus from, CaseStatus to, Track track, Instant at) {}
