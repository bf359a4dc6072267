package org.spineboard.plan.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.spineboard.plan.CareKind;

/** One line of supportive care. */
@Embeddable
public record CareLine(
        @Enumerated(EnumType.STRING) @Column(name = "kind") CareKind kind,

        @Column(name = "words") String words) implements Serializable {}
