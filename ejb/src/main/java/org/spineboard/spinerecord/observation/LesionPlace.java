package org.spineboard.spinerecord.observation;

import java.io.Serializable;
import java.util.UUID;
import org.spineboard.spine.SpinalRange;

/** A lesion and the stretch it lies in. */
public record LesionPlace(UUID id, SpinalRange at) implements Serializable {}
