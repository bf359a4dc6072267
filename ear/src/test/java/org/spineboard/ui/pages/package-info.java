/** The pages as people use them: by labels, roles and buttons, never by component ids. */
@NullMarked
package org.spineboard.ui.pages;

import org.jspecify.annotations.NullMarked;
