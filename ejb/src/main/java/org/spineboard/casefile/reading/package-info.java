/** What people read of a case: overview, timeline, running emergencies, and the little a referrer sees. */
@NullMarked
package org.spineboard.casefile.reading;

import org.jspecify.annotations.NullMarked;
