/** The tumour deposits of a patient, each at its stretch of the spine. */
@NullMarked
package org.spineboard.spinerecord.lesion;

import org.jspecify.annotations.NullMarked;
