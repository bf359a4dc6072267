package org.spineboard.document;

import java.util.Set;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** A document with its content. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record DocumentFile(DocumentRow document, byte[] bytes) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return document.subjects();
    }
}
