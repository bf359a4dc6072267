package org.spineboard.board.letter;

import java.io.Serializable;
import org.spineboard.board.decision.DecisionId;
import org.spineboard.shared.security.Signature;

/** That a letter about a decision was sent, by whom and when. */
public record LetterRow(DecisionId decision, Signature signature) implements Serializable {}
