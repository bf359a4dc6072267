package org.spineboard.casefile;

import java.util.List;
import org.spineboard.shared.CaseNumber;

/** What a feature wants to see before a case goes to the board; each feature brings its own. */
public interface ReadinessCheck {
    List<Blocker> blockers(CaseNumber number);
}
