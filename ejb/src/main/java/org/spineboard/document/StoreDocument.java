package org.spineboard.document;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Store a file with a case.
 *
 * @param name as the person's computer calls it
 * @param declared the type the browser says it is; may be empty
 * @param study the imaging study it belongs to, if to one
 * @param confirmed the person has looked: it is this patient's in spite of another NHS number in it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record StoreDocument(
        CaseNumber number,
        String name,
        String declared,
        byte[] bytes,
        @Nullable UUID study,
        boolean confirmed) implements Concerning {
    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
