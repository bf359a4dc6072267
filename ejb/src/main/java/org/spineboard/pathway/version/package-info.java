/** How limits and clock rules gain versions. */
@NullMarked
package org.spineboard.pathway.version;

import org.jspecify.annotations.NullMarked;
