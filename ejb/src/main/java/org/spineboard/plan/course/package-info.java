/** What the patient said to a plan, and what became of its parts. */
@NullMarked
package org.spineboard.plan.course;

import org.jspecify.annotations.NullMarked;
