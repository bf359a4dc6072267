/** The way in: the login at the identity provider with proof of possession, and the way back to the page asked for. */
@NullMarked
package org.spineboard.web.signin;

import org.jspecify.annotations.NullMarked;
