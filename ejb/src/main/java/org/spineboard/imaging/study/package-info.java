/** Examinations of a case: asked for, booked, made, called off, or made elsewhere and declared. */
@NullMarked
package org.spineboard.imaging.study;

import org.jspecify.annotations.NullMarked;
