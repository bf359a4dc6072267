/** What radiotherapy has given a level and is to give it, in doses that may be added. */
@NullMarked
package org.spineboard.appraisal.dose;

import org.jspecify.annotations.NullMarked;
