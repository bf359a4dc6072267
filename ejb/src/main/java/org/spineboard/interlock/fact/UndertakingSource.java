package org.spineboard.interlock.fact;

import java.util.List;
import org.spineboard.interlock.Undertaking;
import org.spineboard.shared.CaseNumber;

/** A feature that knows what is to be done in a case already. Called inside other acts. */
public interface UndertakingSource {
    /** What is to be done there. */
    List<Undertaking> of(CaseNumber number);
}
