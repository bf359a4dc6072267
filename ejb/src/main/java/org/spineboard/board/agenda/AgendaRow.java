package org.spineboard.board.agenda;

import java.io.Serializable;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.casefile.worklist.WorklistRow;

/** A case on an agenda with what lists show of it, and whether those at the table may decide on it. */
public record AgendaRow(Listing listing, WorklistRow line, Quorum quorum) implements Serializable {}
