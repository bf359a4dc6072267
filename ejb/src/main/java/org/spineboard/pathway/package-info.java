/**
 * Clinical and service clocks: versioned rules, the calendar they run in, and pure functions that compute from what
 * happened to a case when each clock falls due and how it stands.
 */
@NullMarked
@AppModule(
        name = "pathway",
        uses = {"shared", "platform"})
package org.spineboard.pathway;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
