package org.spineboard.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.spineboard.board.session.DiscussionDesk;
import org.spineboard.board.session.RatificationDesk;
import org.spineboard.board.session.WaitingDecisions.Waiting;

/** What an agenda shows beside its cases: decisions that wait for a meeting with quorum; and how a meeting ends. */
@Named("boardSession")
@ViewScoped
public class SessionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BoardView board;

    @Inject
    DiscussionDesk discussion;

    @Inject
    RatificationDesk ratification;

    private List<Waiting> waiting = List.of();

    @PostConstruct
    void load() {
        waiting = ratification.waiting().rows();
    }

    /** Closes the meeting. */
    public void close() throws IOException {
        discussion.close(board.id(), board.version());
        Faces.redirect(BoardAddress.of(board.id()));
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
