/**
 * What is known of every level of a patient's spine, since when and from whom. This package holds the words: what may be
 * said of a lesion or of the patient, in which values and units. {@code observation} keeps the lesions and the dated
 * statements about them and about the patient, {@code treatment} what a stretch has had before; {@code state} reads what
 * holds at a date.
 */
@NullMarked
@AppModule(
        name = "spinerecord",
        uses = {"shared", "platform", "spine", "scoring", "casefile", "interlock", "referral"})
package org.spineboard.spinerecord;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
