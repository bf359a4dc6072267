package org.spineboard.interlock.run;

import java.io.Serializable;

/**
 * How often a rule was asked, and what came of it.
 *
 * @param stopped how often it stopped somebody
 * @param overridden how often somebody went on
 * @param failed how often it broke
 */
public record RuleCount(String key, long asked, long stopped, long overridden, long failed) implements Serializable {}
