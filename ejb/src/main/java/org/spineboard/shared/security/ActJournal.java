package org.spineboard.shared.security;

import java.util.Collection;
import org.spineboard.shared.Subject;

/** Where acts are written down; an act that cannot be written down does not happen. */
public interface ActJournal {
    /** Writes the act in the transaction that did it. */
    void done(Action action, Caller caller, Collection<Subject> subjects);

    /** Writes that the act was refused or failed, in a transaction of its own, with the reason's message key. */
    void refused(Action action, Caller caller, Collection<Subject> subjects, String reason);
}
