package org.spineboard.web.casefile;

import org.spineboard.shared.DomainException;

/** An address that nothing stands at. */
public final class NoSuchPage extends DomainException {
    /** Answered like the page of a case that is not there. */
    public NoSuchPage() {
        super("casefile.notFound");
    }
}
