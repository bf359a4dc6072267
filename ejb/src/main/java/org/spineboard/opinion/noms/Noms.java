package org.spineboard.opinion.noms;

import java.io.Serializable;

/** A case on the four axes. */
public record Noms(
        Axis<Neurologic> neurologic, Axis<Oncologic> oncologic, Axis<Mechanical> mechanical, Axis<Systemic> systemic)
        implements Serializable {}
