/** What the record says at a date, for everybody who builds on it. */
@NullMarked
package org.spineboard.spinerecord.state;

import org.jspecify.annotations.NullMarked;
