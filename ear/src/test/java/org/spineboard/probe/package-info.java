/** Beans that break a rule on purpose; the tests put them into the domain's module and see them refused. */
@NullMarked
package org.spineboard.probe;

import org.jspecify.annotations.NullMarked;
