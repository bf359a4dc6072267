/** Signing how the patient is, giving a form up, closing the case, and reading all of it. */
@NullMarked
package org.spineboard.followup.form;

import org.jspecify.annotations.NullMarked;
