/**
 * The FHIR R4 interface: referrals come in as one transaction, and can be read back. This package holds the servlet, what
 * stands before it and what becomes of errors; {@code intake} understands what is sent, {@code answer} writes what is
 * returned.
 */
@NullMarked
@AppModule(
        name = "fhir",
        uses = {"shared", "patient", "referral", "casefile", "edge", "frame", "text"})
package org.spineboard.web.fhir;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
