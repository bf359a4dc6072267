package org.spineboard.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.StaffMember;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Role;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.frame.Words;

/** Backs the page of a meeting's people: who is expected, who is there. */
@Named("boardPeople")
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BoardView board;

    @Inject
    MeetingDesk meetings;

    @Inject
    CurrentUser user;

    @Inject
    FieldErrors fieldErrors;

    private List<Choice> choices = List.of();
    private @Nullable String chosen;
    private @Nullable String covers;

    @PostConstruct
    void load() {
        choices = board.isPlanner()
                ? meetings.colleagues().stream()
                        .flatMap(person -> person.roles().stream()
                                .filter(PeopleView::sits)
                                .sorted()
                                .map(role -> Choice.of(person, role)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList()
                : List.of();
    }

    /** A colleague in one of their roles. */
    public record Choice(String value, String label) implements Serializable {
        static Choice of(StaffMember person, Role role) {
            return new Choice(
                    role + ":" + person.username(), person.displayName() + ", " + Words.of("frame.role." + role));
        }
    }

    /** Gives the chosen colleague a seat. */
    public void invite() throws IOException {
        if (chosen == null
                || choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            fieldErrors.add("person", "board.seat.choose");
        } else {
            String[] roleAndName = chosen.split(":", 2);
            meetings.invite(board.id(), Role.valueOf(roleAndName[0]), roleAndName[1], covers);
            again();
        }
    }

    /** Takes a seat away. */
    public void uninvite(UUID seat) throws IOException {
        meetings.uninvite(board.id(), seat);
        again();
    }

    /** Somebody came or left: their own doing, or written down by the coordinator or the chair. */
    public void attend(SeatRow seat) throws IOException {
        if (isOwn(seat)) {
            meetings.checkIn(board.id(), seat.id(), !seat.present());
        } else {
            meetings.record(board.id(), seat.id(), !seat.present());
        }
        again();
    }

    /** The chair opens the meeting. */
    public void open() throws IOException {
        meetings.open(board.id(), board.version());
        again();
    }

    private void again() throws IOException {
        Faces.redirect(BoardAddress.of(board.id()) + "/people");
    }

    private static boolean sits(Role role) {
        return role != Role.REFERRER && role != Role.AUDITOR && role != Role.ADMIN && role != Role.INTEGRATION;
    }

    private boolean isOwn(SeatRow seat) {
        return seat.subject().equals(user.caller().subject());
    }

    /** Whether the person may say that this colleague came or left. */
    public boolean isTold(SeatRow seat) {
        return board.isAlive() && (isOwn(seat) || board.isPlanner() || board.isChair());
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getCovers() {
        return covers;
    }

    public void setCovers(@Nullable String covers) {
        this.covers = covers;
    }
}
