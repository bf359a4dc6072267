package org.spineboard.web.biopsy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.biopsy.order.AskBiopsy;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.CancelBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.biopsy.order.WaiveTissue;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.interlock.InterlockStop;

/** Backs the forms that ask for tissue, decide that none is needed, or take a request back. */
@Named("tissueOrder")
@ViewScoped
public class TissueOrderView implements Serializable {
    private static final List<String> FIELDS = List.of("indication", "question", "reason", "words", "cancelReason");

    @Inject
    TissueDesk desk;

    @Inject
    TissueView page;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    InstantSource clock;

    @Inject
    OwnDraft draft;

    @Inject
    InterlockStop stop;

    private @Nullable Typed typed;

    @PostConstruct
    void load() {
        String form = page.getPart().name().toLowerCase(Locale.ROOT);
        String of = page.getPart().isOfABiopsy() ? "/" + page.getBiopsy().id() : "";
        draft.open(new FormKey(page.number(), "tissue/" + form + of));
        typed = new Typed(draft, FIELDS);
    }

    /** Keeps what was typed until it is sent. */
    public void save() {
        draft.keep(getTyped().all());
    }

    /** Asks for tissue, unless a rule stands against it. */
    public void ask() throws IOException {
        TypedReader in = reader();
        String indication = in.requiredWords("indication");
        String question = in.words("question");
        if (in.isSound() && stop.lets(new Undertaking.TakeTissue(page.number(), Step.ASK_BIOPSY))) {
            desk.ask(new AskBiopsy(page.number(), indication, question, stop.answers()));
            finish();
        }
    }

    /** Decides that none is needed. */
    public void waive() throws IOException {
        TypedReader in = reader();
        WaiveTissue order = new WaiveTissue(page.number(), in.requiredWords("reason"), in.requiredWords("words"));
        if (in.isSound()) {
            desk.waive(order);
            finish();
        }
    }

    /** Takes the request back. */
    public void cancel() throws IOException {
        TypedReader in = reader();
        BiopsyRow row = page.getBiopsy();
        CancelBiopsy order = new CancelBiopsy(page.number(), row.id(), in.requiredWords("cancelReason"), row.version());
        if (in.isSound()) {
            desk.cancel(order);
            finish();
        }
    }

    private TypedReader reader() {
        return new TypedReader(getTyped(), fieldErrors, clock.instant());
    }

    private void finish() throws IOException {
        draft.sent();
        page.show();
    }

    /** What stands against it. */
    public InterlockStop getStop() {
        return stop;
    }

    public Typed getTyped() {
        return Objects.requireNonNull(typed);
    }

    public OwnDraft getDraft() {
        return draft;
    }
}
