/** What may happen to a case at any time: an emergency begins or ends, the patient withdraws or dies. */
@NullMarked
package org.spineboard.casefile.course;

import org.jspecify.annotations.NullMarked;
