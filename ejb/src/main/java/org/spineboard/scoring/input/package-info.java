/** What a score asks for: closed choices, amounts with their range and unit, moments; and what may stand in for a missing one. */
@NullMarked
package org.spineboard.scoring.input;

import org.jspecify.annotations.NullMarked;
