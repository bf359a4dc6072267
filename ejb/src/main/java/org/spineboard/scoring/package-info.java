/**
 * The calculators: pure functions from typed inputs to results that show their work. Nothing here knows a clock, a
 * database or a patient. This package holds what every score is made of; {@code input} says what may be asked,
 * {@code table} how points are looked up and added, {@code catalogue} lists all scores, the rest are the scores by
 * subject.
 */
@NullMarked
@AppModule(
        name = "scoring",
        uses = {"shared"})
package org.spineboard.scoring;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
