/**
 * The calculators for programs, at {@code /api/scores}: which there are and what they ask, and what comes of inputs. JSON
 * with bearer tokens, errors as problem details.
 */
@NullMarked
@AppModule(
        name = "api",
        uses = {"shared", "scoring", "edge", "frame"})
package org.spineboard.web.api;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
