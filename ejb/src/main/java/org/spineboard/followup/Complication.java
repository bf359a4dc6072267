package org.spineboard.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong after treatment.
 *
 * @param code an entry of the picklist {@code FOLLOW_UP_COMPLICATION}
 * @param grade null when nobody graded it
 */
@Embeddable
public record Complication(
        @Column(name = "code") String code,

        @Enumerated(EnumType.STRING) @Column(name = "grade") @Nullable
        ClavienDindo grade)
        implements Serializable {}
