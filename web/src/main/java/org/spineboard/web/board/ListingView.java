package org.spineboard.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaPart;
import org.spineboard.board.agenda.ListCase;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.frame.FieldErrors;

/** Backs the pages that put one case on an agenda with all that can be said about it, or take it off. */
@Named("listing")
@ViewScoped
public class ListingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BoardView board;

    @Inject
    AgendaDesk desk;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String named;

    private @Nullable CaseNumber number;
    private AgendaPart part = AgendaPart.OTHER;
    private @Nullable String minutes = "10";
    private boolean systemic;
    private boolean pathology;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        number = CaseAddress.number(named);
    }

    /** Puts the case at the end of the agenda. */
    public void list() throws IOException {
        boolean number = minutes != null && minutes.matches("[1-9]|[1-5]\\d|60");
        if (!number) {
            fieldErrors.add("minutes", "board.agenda.minutes");
        }
        if (board.isFrozen() && reason == null) {
            fieldErrors.add("reason", "board.agenda.frozen");
        }
        if (!fieldErrors.isAny()) {
            desk.list(new ListCase(
                    board.id(),
                    getNumber(),
                    part,
                    Integer.parseInt(Objects.requireNonNull(minutes)),
                    new CaseNeeds(systemic, pathology),
                    reason,
                    board.version()));
            Faces.redirect(BoardAddress.of(board.id()));
        }
    }

    /** Takes the case off the agenda. */
    public void unlist() throws IOException {
        if (reason == null) {
            fieldErrors.add("reason", "board.agenda.reason");
        } else {
            desk.unlist(board.id(), getNumber(), reason, board.version());
            Faces.redirect(BoardAddress.of(board.id()));
        }
    }

    public CaseNumber getNumber() {
        return Objects.requireNonNull(number);
    }

    public List<AgendaPart> getParts() {
        return List.of(AgendaPart.values());
    }

    public AgendaPart getPart() {
        return part;
    }

    public void setPart(AgendaPart part) {
        this.part = part;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public boolean isSystemic() {
        return systemic;
    }

    public void setSystemic(boolean systemic) {
        this.systemic = systemic;
    }

    public boolean isPathology() {
        return pathology;
    }

    public void setPathology(boolean pathology) {
        this.pathology = pathology;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
