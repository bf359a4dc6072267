package org.spineboard.web.fhir;

/** A search that is not answered as it is asked; the message repeats nothing of it. */
final class BadSearch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadSearch(String message) {
        super(message);
    }
}
