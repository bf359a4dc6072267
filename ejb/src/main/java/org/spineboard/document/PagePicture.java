package org.spineboard.document;

import java.util.Set;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** One page of a PDF as a picture, which is all a browser gets to see of it in place. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PagePicture(DocumentRow document, int page, byte[] png) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return document.subjects();
    }
}
