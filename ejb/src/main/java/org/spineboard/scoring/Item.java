package org.spineboard.scoring;

import org.spineboard.scoring.input.Figure;

/**
 * One line of the sum.
 *
 * @param input the name of the input that decided it
 * @param value what was entered there
 * @param points what it adds; for formulas the number that enters
 * @param why the row of the published table
 */
public record Item(String input, Figure value, Figure points, String why) {}
