package org.spineboard.document;

import org.spineboard.shared.DomainException;

/** A file is not stored, or a document not withdrawn; the sentence says why and what to do. */
public final class DocumentRefused extends DomainException {
    private DocumentRefused(String key, Object... args) {
        super(key, args);
    }

    /** A check found something. */
    public static DocumentRefused because(Refusal refusal) {
        return new DocumentRefused("document.refused." + refusal);
    }

    /** The case has no such document. */
    public static DocumentRefused unknown() {
        return new DocumentRefused("document.unknown");
    }

    /** A withdrawal without a reason. */
    public static DocumentRefused withoutReason() {
        return new DocumentRefused("document.withdraw.reasonMissing");
    }

    /** It was withdrawn before. */
    public static DocumentRefused withdrawnAlready() {
        return new DocumentRefused("document.withdraw.already");
    }
}
