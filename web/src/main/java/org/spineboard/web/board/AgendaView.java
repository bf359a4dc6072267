package org.spineboard.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.board.agenda.Agenda;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaPart;
import org.spineboard.board.agenda.AgendaRow;
import org.spineboard.board.agenda.Direction;
import org.spineboard.board.agenda.ListCase;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.frame.Words;

/** What the coordinator does to the agenda that is open. */
@Named("agendaMaker")
@ViewScoped
public class AgendaView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("\\d{1,3}");
    private static final int USUAL_MINUTES = 10;
    private static final CaseNeeds USUAL_NEEDS = new CaseNeeds(false, false);

    @Inject
    BoardView board;

    @Inject
    AgendaDesk desk;

    @Inject
    MeetingDesk meetings;

    private String said = "";
    private String follow = "";
    private @Nullable CaseNumber added;

    /** Puts a ready case at the end, with the usual time. */
    public void add(CaseNumber number) {
        desk.list(
                new ListCase(board.id(), number, AgendaPart.OTHER, USUAL_MINUTES, USUAL_NEEDS, null, board.version()));
        board.reload();
        added = number;
        said(number, "board.said.added");
    }

    /** Takes back the last addition. */
    public void undo() {
        if (added != null) {
            desk.undo(board.id(), added);
            board.reload();
            said = Words.of("board.said.undone", added);
            added = null;
        }
    }

    public void up(CaseNumber number) {
        move(number, Direction.UP, ".app-up");
    }

    public void down(CaseNumber number) {
        move(number, Direction.DOWN, ".app-down");
    }

    public void top(CaseNumber number) {
        move(number, Direction.TOP, ".app-to-top");
    }

    public void bottom(CaseNumber number) {
        move(number, Direction.BOTTOM, ".app-to-bottom");
    }

    /** Moves the case that was dragged to where it was dropped. */
    public void drop() {
        CaseNumber number = CaseAddress.number(Faces.getRequestParameter("case"));
        String place = String.valueOf(Faces.getRequestParameter("place"));
        if (!PLACE.matcher(place).matches()) {
            throw new BoardNotFound();
        }
        moved(desk.place(board.id(), number, Integer.parseInt(place), board.version()), number, ".app-up");
    }

    /** One minute more for a case. */
    public void more(AgendaRow row) {
        plan(row, row.listing().minutes() + 1, ".app-more");
    }

    /** One minute less. */
    public void less(AgendaRow row) {
        plan(row, row.listing().minutes() - 1, ".app-less");
    }

    /** Freezes the agenda before its cut-off. */
    public void freeze() throws IOException {
        meetings.freeze(board.id(), board.version());
        Faces.redirect(BoardAddress.of(board.id()));
    }

    private void move(CaseNumber number, Direction direction, String button) {
        moved(desk.move(board.id(), number, direction, board.version()), number, button);
    }

    private void moved(Agenda now, CaseNumber number, String button) {
        board.show(now);
        added = null;
        said(number, "board.said.moved");
        follow = row(number) + button;
    }

    private void plan(AgendaRow row, int minutes, String button) {
        board.show(desk.plan(board.id(), row.listing().number(), minutes, board.version()));
        said = Words.of("board.said.minutes", row.listing().number(), minutes);
        follow = row(row.listing().number()) + button;
    }

    private void said(CaseNumber number, String key) {
        List<AgendaRow> rows = board.open().rows();
        int place = rows.stream()
                .filter(row -> row.listing().number().equals(number))
                .mapToInt(row -> row.listing().position())
                .findFirst()
                .orElse(0);
        said = Words.of(key, number, place, rows.size());
    }

    private static String row(CaseNumber number) {
        return "[data-case=\"" + number + "\"] ";
    }

    /** How the planned minutes are spread over the parts of the agenda, parts without a case left out. */
    public List<Map.Entry<AgendaPart, Integer>> getSpread() {
        Agenda agenda = board.open();
        Map<AgendaPart, Integer> spread = agenda.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.listing().part(),
                        () -> new EnumMap<>(AgendaPart.class),
                        Collectors.summingInt(row -> row.listing().minutes())));
        return List.copyOf(spread.entrySet());
    }

    /** What was done last, in words. */
    public String getSaid() {
        return said;
    }

    /** Where the focus belongs after what was done. */
    public String getFollow() {
        return follow;
    }

    /** Whether the last thing done was adding a case. */
    public boolean isUndoable() {
        return added != null;
    }
}
