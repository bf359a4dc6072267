package org.spineboard.scoring;

/**
 * What a score is called and where its table comes from.
 *
 * @param key in addresses and in stored results; never changes
 * @param version year of the table and its revision here, such as {@code 2010.1}
 * @param citation authors, journal, year, pages
 * @param evidence how well the table is known
 * @param direction which end is the bad one
 */
public record Title(String key, String version, String citation, Evidence evidence, Direction direction) {}
