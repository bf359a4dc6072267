package org.spineboard.scoring.table;

/**
 * A row of a table of points.
 *
 * @param points what it adds
 * @param why the row in words
 */
record Row(int points, String why) {}
