/** Writes what the product knows as FHIR resources. */
@NullMarked
package org.spineboard.web.fhir.answer;

import org.jspecify.annotations.NullMarked;
