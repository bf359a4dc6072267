package org.spineboard.scoring;

import org.spineboard.scoring.input.Figure;

/**
 * A total that is possible, and what it is called.
 *
 * @param total a number or a grade
 * @param category its category
 */
public record Outcome(Figure total, String category) {}
