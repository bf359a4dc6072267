package org.spineboard.shared;

import java.util.Set;

/** A command or a result that is about patients; the audit trail reads from it whose record was touched. */
public interface Concerning {
    /** The patients and cases concerned; empty when a list came back empty. */
    Set<Subject> subjects();
}
