/** Results as they came about, one beside the other; nothing of them is ever changed. */
@NullMarked
package org.spineboard.appraisal.kept;

import org.jspecify.annotations.NullMarked;
