package org.spineboard.web.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaPart;
import org.spineboard.board.agenda.ListCase;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.shared.CaseNumber;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.draft.KeptForm;

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
    @Param(pathIndex = 2)
    @Nullable
    String named;

    @Inject
    KeptForm form;

    private @Nullable CaseNumber number;

    @PostConstruct
    void load() {
        number = CaseAddress.number(named);
        form.open(new FormKey(getNumber(), "board/" + board.id() + "/" + board.getPart()));
        form.begin("part", AgendaPart.OTHER.name());
        form.begin("minutes", "10");
    }

    /** Puts the case at the end of the agenda. */
    public void list() {
        if (!form.text("minutes").matches("[1-9]|[1-5]\\d|60")) {
            form.problem("minutes", "board.agenda.minutes");
        }
        if (board.isFrozen() && !form.has("reason")) {
            form.problem("reason", "board.agenda.frozen");
        }
        if (form.isSound()) {
            desk.list(new ListCase(
                    board.id(),
                    getNumber(),
                    AgendaPart.valueOf(form.text("part")),
                    Integer.parseInt(form.text("minutes")),
                    new CaseNeeds(
                            form.tick("systemic").isOn(), form.tick("pathology").isOn()),
                    form.has("reason") ? form.text("reason") : null,
                    board.version()));
            leave();
        }
    }

    /** Takes the case off the agenda. */
    public void unlist() {
        if (form.has("reason")) {
            desk.unlist(board.id(), getNumber(), form.text("reason"), board.version());
            leave();
        } else {
            form.problem("reason", "board.agenda.reason");
        }
    }

    private void leave() {
        form.sent();
        Faces.redirect(BoardAddress.of(board.id()));
    }

    public CaseNumber getNumber() {
        return Objects.requireNonNull(number);
    }

    public List<String> getParts() {
        return Arrays.stream(AgendaPart.values()).map(AgendaPart::name).toList();
    }

    public KeptForm getForm() {
        return form;
    }
}
