package org.spineboard.web.worklist;

/**
 * An entry of the left rail.
 *
 * @param count how many there are
 * @param here whether the page shows it
 */
public record RailEntry(String href, String label, long count, boolean here) {}
