/** What radiologists signed about studies, its addenda, and who took responsibility for an alert. */
@NullMarked
package org.spineboard.imaging.report;

import org.jspecify.annotations.NullMarked;
