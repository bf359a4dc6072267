package org.spineboard.document;

import java.util.Set;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * What became of a file that was handed in.
 *
 * @param before whether the very same content was there already, so that nothing was stored
 */
public record StoredAs(DocumentRow document, boolean before) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return document.subjects();
    }
}
