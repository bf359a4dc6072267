package org.spineboard.document.check;

import org.spineboard.document.SniffedType;

/**
 * What the checks know of a file they let through.
 *
 * @param pages how many a PDF has; 0 for everything else
 */
public record Passed(SniffedType type, int pages) {}
