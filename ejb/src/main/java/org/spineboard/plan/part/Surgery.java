package org.spineboard.plan.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.plan.Embolisation;
import org.spineboard.plan.Procedure;

/**
 * What is done to the spine.
 *
 * @param approach code of the picklist {@code SURGICAL_APPROACH}; null for a brace
 * @param embolisation null where it was not asked and nobody said
 * @param embolisationWords why not, or how
 * @param surgeon who operates; null for a brace
 */
@Embeddable
public record Surgery(
        @Enumerated(EnumType.STRING) @Column(name = "procedure")
        Procedure procedure,

        @Column(name = "approach") @Nullable String approach,

        @Enumerated(EnumType.STRING) @Column(name = "embolisation") @Nullable
        Embolisation embolisation,

        @Column(name = "embolisation_words") @Nullable String embolisationWords,
        @Column(name = "surgeon") @Nullable String surgeon)
        implements Serializable {}
