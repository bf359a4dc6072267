/** What a stretch of the spine has had before: radiotherapy, surgery, hardware, cement. Only ever added to. */
@NullMarked
package org.spineboard.spinerecord.treatment;

import org.jspecify.annotations.NullMarked;
