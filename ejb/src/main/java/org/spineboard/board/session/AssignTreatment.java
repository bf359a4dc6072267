package org.spineboard.board.session;

import java.io.Serializable;
import java.time.LocalDate;
import org.spineboard.board.decision.Modality;

/**
 * A colleague sees to one of the treatments recommended.
 *
 * @param username the colleague's user name
 * @param startBy the day on which it should have begun
 */
public record AssignTreatment(Modality modality, String username, LocalDate startBy) implements Serializable {}
