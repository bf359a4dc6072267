/** The four axes of an opinion: neurologic, oncologic, mechanical, systemic. They are stated, never computed. */
@NullMarked
package org.spineboard.opinion.noms;

import org.jspecify.annotations.NullMarked;
