/** Biopsies from the request to the laboratory, and decisions that none is needed. */
@NullMarked
package org.spineboard.biopsy.order;

import org.jspecify.annotations.NullMarked;
