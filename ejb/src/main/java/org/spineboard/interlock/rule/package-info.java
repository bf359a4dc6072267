/** The versions of interlocks: text, owner, source, parameters, on or off. */
@NullMarked
package org.spineboard.interlock.rule;

import org.jspecify.annotations.NullMarked;
