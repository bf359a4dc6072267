/** What the tests of this module stand on: one running stack, one deployment, for all of them. */
@NullMarked
package org.spineboard.harness;

import org.jspecify.annotations.NullMarked;
