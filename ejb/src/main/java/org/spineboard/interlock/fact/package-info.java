/** What interlocks look at, told by the features that keep it. */
@NullMarked
package org.spineboard.interlock.fact;

import org.jspecify.annotations.NullMarked;
