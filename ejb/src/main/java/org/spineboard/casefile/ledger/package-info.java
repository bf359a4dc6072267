/**
 * Keeps the cases. The entities stay in this package; {@code CaseLedger} is the only door through which the packages
 * beside it open, read and change a case.
 */
@NullMarked
package org.spineboard.casefile.ledger;

import org.jspecify.annotations.NullMarked;
