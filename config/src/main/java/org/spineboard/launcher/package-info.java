/** Starts and stops the whole stack on one machine: database, identity provider, application server. */
@NullMarked
package org.spineboard.launcher;

import org.jspecify.annotations.NullMarked;
