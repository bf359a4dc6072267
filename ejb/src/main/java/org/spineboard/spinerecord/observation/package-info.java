/** The lesions of patients, dated statements about both, and their taking back. Only ever added to. */
@NullMarked
package org.spineboard.spinerecord.observation;

import org.jspecify.annotations.NullMarked;
