/**
 * Imaging of a case. This package holds the words: what is examined with what, how far a study has come, what a report
 * may say. {@code study} keeps the examinations, {@code report} what radiologists signed about them.
 */
@NullMarked
@AppModule(
        name = "imaging",
        uses = {"shared", "casefile", "pathway", "platform", "spine", "interlock", "spinerecord"})
package org.spineboard.imaging;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
