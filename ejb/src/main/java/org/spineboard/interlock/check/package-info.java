/** The interlocks, one class each; pure functions of what is to be done, what is known, and the parameters in force. */
@NullMarked
package org.spineboard.interlock.check;

import org.jspecify.annotations.NullMarked;
