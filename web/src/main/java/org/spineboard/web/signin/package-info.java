/** The way in: the login at the identity provider with proof of possession, and the way back to the page asked for. */
@NullMarked
@AppModule(
        name = "signin",
        uses = {"access"})
package org.spineboard.web.signin;

import org.jspecify.annotations.NullMarked;
import org.spineboard.shared.AppModule;
