/** What the spine record of the demonstration holds: findings of reports, examinations, facts and earlier treatment. */
@NullMarked
package org.spineboard.demo.spine;

import org.jspecify.annotations.NullMarked;
