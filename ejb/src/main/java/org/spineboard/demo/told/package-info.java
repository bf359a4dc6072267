/** Tells the lives through the services everybody uses, each step by the person whose act it was. */
@NullMarked
package org.spineboard.demo.told;

import org.jspecify.annotations.NullMarked;
