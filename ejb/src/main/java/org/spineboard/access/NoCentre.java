package org.spineboard.access;

import org.spineboard.shared.DomainException;
import org.spineboard.shared.OrganisationCode;

/** The organisation is not set up to refer to any centre. */
public final class NoCentre extends DomainException {
    NoCentre(OrganisationCode organisation) {
        super("access.organisation.noCentre", organisation.value());
    }
}
