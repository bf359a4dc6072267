package org.spineboard.web.casefile;

import org.spineboard.shared.DomainException;

/** An address that nothing stands at. */
final class NoSuchPage extends DomainException {
    NoSuchPage() {
        super("casefile.notFound");
    }
}
