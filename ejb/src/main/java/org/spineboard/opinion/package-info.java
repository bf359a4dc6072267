/**
 * What each specialty says about a case before the board meets. This package holds the words and the rules; {@code noms}
 * the four axes an opinion is given on; {@code review} keeps requests and opinions.
 */
@NullMarked
@AppModule(
        name = "opinion",
        uses = {"shared", "access", "platform", "pathway", "casefile", "interlock"})
package org.spineboard.opinion;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
