package org.spineboard.pathway;

import java.io.Serializable;
import java.time.Duration;

/**
 * A time limit in force.
 *
 * @param key of a clock's rule or of a {@link LimitKey}
 * @param hours which hours count
 */
public record LimitRow(String key, Hours hours, Duration length) implements Serializable {}
