package org.spineboard.web.casefile;

import org.spineboard.shared.DomainException;

/** An address that nothing stands at. */
public final class NoSuchPage extends DomainException {
    public NoSuchPage() {
        super("casefile.notFound");
    }
}
