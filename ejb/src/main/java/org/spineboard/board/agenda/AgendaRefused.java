package org.spineboard.board.agenda;

import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;

/** A case cannot be put on an agenda so. */
public final class AgendaRefused extends DomainException {
    private AgendaRefused(String key, Object... args) {
        super(key, args);
    }

    /** The agenda is frozen; only what is clinically urgent is added, with the reason. */
    public static AgendaRefused frozen() {
        return new AgendaRefused("board.agenda.frozen");
    }

    /** The meeting has not that much time left. */
    public static AgendaRefused full(int minutesLeft) {
        return new AgendaRefused("board.agenda.full", minutesLeft);
    }

    /** A case takes between 1 and 60 minutes. */
    public static AgendaRefused minutes() {
        return new AgendaRefused("board.agenda.minutes");
    }

    /** The case is not on this agenda, or no longer open on it. */
    public static AgendaRefused notListed(CaseNumber number) {
        return new AgendaRefused("board.agenda.notListed", number);
    }

    /** Taking a case off an agenda needs a reason. */
    public static AgendaRefused withoutReason() {
        return new AgendaRefused("board.agenda.reason");
    }
}
