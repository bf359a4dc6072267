package org.spineboard.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One treatment that was recommended and who sees to it.
 *
 * @param ownerSubject the owner's subject at the identity provider
 * @param owner the owner's name at the time
 * @param startBy the day on which it should have begun
 */
@Embeddable
public record Assignment(
        @Enumerated(EnumType.STRING) @Column(name = "modality")
        Modality modality,

        @Column(name = "owner_subject") String ownerSubject,
        @Column(name = "owner") String owner,
        @Column(name = "start_by") LocalDate startBy)
        implements Serializable {
    static final Comparator<Assignment> IN_ORDER = Comparator.comparing(Assignment::modality);
}
