package org.spineboard.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.spineboard.access.Rights;
import org.spineboard.board.agenda.Agenda;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.MeetingRow;
import org.spineboard.board.meeting.MeetingState;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;

/** Backs {@code boards.xhtml}: which meeting is open, and which there are besides. */
@Named("board")
@ViewScoped
public class BoardView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Rights RIGHTS = Rights.packed();

    @Inject
    MeetingDesk meetings;

    @Inject
    AgendaDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String first;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String second;

    private BoardPart part = BoardPart.AGENDA;
    private List<MeetingRow> coming = List.of();
    private List<MeetingRow> past = List.of();
    private @Nullable Agenda agenda;

    @PostConstruct
    void load() {
        boolean named = first != null && BoardAddress.isMeeting(first);
        part = BoardPart.at(named ? second : first);
        if (!RIGHTS.allow(user.caller(), part.action())) {
            throw new BoardNotFound();
        }
        coming = meetings.coming();
        past = meetings.past();
        if (named && first != null) {
            agenda = desk.agenda(BoardAddress.meeting(first));
        } else if (part == BoardPart.AGENDA && !coming.isEmpty()) {
            agenda = desk.agenda(coming.get(0).id());
        } else if (part != BoardPart.AGENDA && part != BoardPart.PLAN) {
            throw new BoardNotFound();
        }
    }

    /** Reads the meeting again and leaves alone what was typed. */
    public void reload() {
        show(desk.agenda(id()));
    }

    void show(Agenda read) {
        agenda = read;
    }

    MeetingId id() {
        return open().meeting().id();
    }

    int version() {
        return open().meeting().version();
    }

    Agenda open() {
        if (agenda == null) {
            throw new BoardNotFound();
        }
        return agenda;
    }

    public BoardPart getPart() {
        return part;
    }

    public List<MeetingRow> getComing() {
        return coming;
    }

    public List<MeetingRow> getPast() {
        return past;
    }

    /** The meeting that is open; null when there is none. */
    public @Nullable Agenda getAgenda() {
        return agenda;
    }

    /** Whether the person plans meetings and makes agendas. */
    public boolean isPlanner() {
        return RIGHTS.allow(user.caller(), Action.BOARD_PLAN);
    }

    /** Whether the person runs meetings. */
    public boolean isChair() {
        return RIGHTS.allow(user.caller(), Action.BOARD_RUN);
    }

    /** Whether the agenda may still be changed by the person. */
    public boolean isListing() {
        return isPlanner() && isAlive();
    }

    /** Whether the meeting is still to come, or on. */
    public boolean isAlive() {
        MeetingState state = open().meeting().state();
        return state == MeetingState.PLANNED || state == MeetingState.OPEN;
    }

    /** Whether the meeting is still to be opened. */
    public boolean isPlanned() {
        return open().meeting().state() == MeetingState.PLANNED;
    }

    public boolean isFrozen() {
        return open().meeting().isFrozen(now());
    }

    /** Whether the agenda can be frozen before its time. */
    public boolean isFreezable() {
        return isPlanner() && open().meeting().state() == MeetingState.PLANNED && !isFrozen();
    }

    private Instant now() {
        return clock.instant();
    }
}
