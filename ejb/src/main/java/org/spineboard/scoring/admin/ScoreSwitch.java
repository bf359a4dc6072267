package org.spineboard.scoring.admin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A score was switched on or off.
 *
 * @param key of the score
 * @param by whom
 * @param reason why, in the administrator's words
 */
public record ScoreSwitch(String key, boolean enabled, String by, String reason, Instant at) implements Serializable {}
