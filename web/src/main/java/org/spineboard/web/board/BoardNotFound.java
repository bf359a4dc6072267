package org.spineboard.web.board;

import org.spineboard.shared.DomainException;

/** The address names no page of the board. */
final class BoardNotFound extends DomainException {
    BoardNotFound() {
        super("board.page.notFound");
    }
}
