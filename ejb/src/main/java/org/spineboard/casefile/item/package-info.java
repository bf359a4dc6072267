/** What a case still lacks: who owes it, until when, and what became of it. */
@NullMarked
package org.spineboard.casefile.item;

import org.jspecify.annotations.NullMarked;
