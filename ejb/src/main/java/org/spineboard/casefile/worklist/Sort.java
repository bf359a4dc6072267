package org.spineboard.casefile.worklist;

import java.io.Serializable;

/** One step of an order: a column and its direction. */
public record Sort(WorklistColumn column, boolean ascending) implements Serializable {}
