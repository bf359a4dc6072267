package org.spineboard.web.api;

/** A request that is refused before anything is calculated. */
final class BadRequest extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    BadRequest(int status, String title) {
        super(title);
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
