package org.spineboard.pathway;

import java.time.Instant;

/** A milestone that happened, at its clinical time. */
public record Occurrence(Milestone milestone, Instant at) {}
