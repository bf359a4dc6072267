package org.spineboard.amendment;

import java.io.Serializable;
import java.util.UUID;

/**
 * A proposed version is approved or turned down.
 *
 * @param words why; may be empty when it is approved
 */
public record DecideRule(UUID proposal, boolean approves, String words) implements Serializable {}
