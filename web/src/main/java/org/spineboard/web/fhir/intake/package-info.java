/** Reads a transaction of FHIR resources as a referral, and names every place that cannot be understood. */
@NullMarked
package org.spineboard.web.fhir.intake;

import org.jspecify.annotations.NullMarked;
