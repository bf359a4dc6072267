package org.spineboard.scoring.admin;

import java.io.Serializable;

/**
 * A score is to be switched on or off.
 *
 * @param key of the score
 * @param reason why; there has to be one
 */
public record SwitchScore(String key, boolean enabled, String reason) implements Serializable {}
