/** Pathology reports: version 1 and its addenda, signed and never changed. */
@NullMarked
package org.spineboard.biopsy.report;

import org.jspecify.annotations.NullMarked;
