/** How the product writes dates, times, ages, names and numbers. Every page formats through here and nowhere else. */
@NullMarked
@AppModule(
        name = "text",
        uses = {})
package org.spineboard.web.text;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
