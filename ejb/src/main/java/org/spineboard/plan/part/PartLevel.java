package org.spineboard.plan.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.spine.SpinalRange;

/** A stretch of the spine, and what a part does to it. */
@Embeddable
public record PartLevel(
        @Enumerated(EnumType.STRING) @Column(name = "purpose")
        LevelPurpose purpose,

        @Embedded SpinalRange range) implements Serializable {}
