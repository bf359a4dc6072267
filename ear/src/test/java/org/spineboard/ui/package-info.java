/** Tests that see what a person sees: a browser, the pages, the sign-in page of the identity provider. */
@NullMarked
package org.spineboard.ui;

import org.jspecify.annotations.NullMarked;
