/** The list of cases: filters, sorting, paging, saved views, and the search over all cases. */
@NullMarked
package org.spineboard.casefile.worklist;

import org.jspecify.annotations.NullMarked;
