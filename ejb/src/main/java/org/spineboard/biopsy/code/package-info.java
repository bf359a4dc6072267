/** The lists pathologists and clinicians choose from: ICD-O-3 and the picklists of tissue. */
@NullMarked
package org.spineboard.biopsy.code;

import org.jspecify.annotations.NullMarked;
