/**
 * What holds for every request and every response, whoever answers it: headers, cookies, the request's id, and what is
 * refused before anything else looks at it.
 */
@NullMarked
@AppModule(
        name = "edge",
        uses = {"shared"})
package org.spineboard.web.edge;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
