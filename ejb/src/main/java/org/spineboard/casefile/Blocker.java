package org.spineboard.casefile;

/**
 * One reason why a case cannot go to the board yet.
 *
 * @param key names the reason, such as {@code casefile.blocker.MINIMUM_DATA}
 * @param detail what exactly: a field of the minimum data set, or words of the person who asked
 */
public record Blocker(String key, String detail) {}
