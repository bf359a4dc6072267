package org.spineboard.appraisal.kept;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.spineboard.shared.CaseNumber;

/** The cases of which something was observed in this transaction and whose scores are still to be worked out. */
@TransactionScoped
class ObservedCases implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<CaseNumber> numbers = new HashSet<>();

    void add(CaseNumber number) {
        numbers.add(number);
    }

    /** Whether it is still to be done; then it is no longer. */
    boolean take(CaseNumber number) {
        return numbers.remove(number);
    }
}
