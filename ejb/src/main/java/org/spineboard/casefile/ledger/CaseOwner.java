package org.spineboard.casefile.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The coordinator who took a case on. */
@Embeddable
record CaseOwner(
        @Column(name = "owner_subject") String subject,
        @Column(name = "owner_name") String name) {}
