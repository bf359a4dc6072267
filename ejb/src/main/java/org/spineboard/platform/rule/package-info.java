/** What all rules under version have in common: how a version is proposed and added, and how every node learns of it. */
@NullMarked
package org.spineboard.platform.rule;

import org.jspecify.annotations.NullMarked;
