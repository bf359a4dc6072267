/** Tests from outside: what the application answers to requests no browser would send, and to those it would. */
@NullMarked
package org.spineboard.it.http;

import org.jspecify.annotations.NullMarked;
