package org.spineboard.casefile;

import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;

/** There is no such case for this person; whether there is one for anybody is not said. */
public final class CaseNotFound extends DomainException {
    public CaseNotFound(CaseNumber number) {
        super("casefile.notFound", number);
    }
}
